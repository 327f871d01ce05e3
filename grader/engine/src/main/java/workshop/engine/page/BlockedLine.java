package workshop.engine.page;

import java.util.List;
import java.util.Locale;
import workshop.engine.svg.PlainText;
import workshop.engine.svg.Scale;
import workshop.engine.timeline.Blocking;
import workshop.engine.timeline.Timeline;

/// A line of the participant's that threads stood at.
///
/// @param share of the longest, from 0 to 100, for a bar
record BlockedLine(
    String where,
    String source,
    String call,
    String state,
    String total,
    String times,
    String share) {
  private static final int MOST = 20;
  private static final int LONGEST = 160;

  static List<BlockedLine> of(Timeline run) {
    long longest = run.blocking().stream().mapToLong(Blocking::total).max().orElse(1);
    return run.blocking().stream().limit(MOST).map(line -> of(line, longest)).toList();
  }

  private static BlockedLine of(Blocking line, long longest) {
    return new BlockedLine(
        PlainText.of(FindingCard.words(line.place()), LONGEST),
        PlainText.of(line.source(), LONGEST),
        PlainText.of(line.call(), LONGEST),
        line.state().name().toLowerCase(Locale.ROOT),
        Scale.words(line.total()),
        line.times() == 1 ? "once" : String.format(Locale.ROOT, "%,d times", line.times()),
        String.valueOf(Math.max(1, Math.round(100.0 * line.total() / Math.max(1, longest)))));
  }
}

package workshop.engine.page;

import java.util.List;
import java.util.Locale;
import workshop.engine.picture.Picture;
import workshop.engine.picture.Totals;
import workshop.engine.svg.PlainText;
import workshop.engine.svg.Scale;
import workshop.engine.timeline.Timeline;

/// One run as the page shows it.
///
/// @param number counts from 1, as in the drawing's references
/// @param ended how it ended, if not well
/// @param share of the longest run, from 0 to 100, for a bar
/// @param ratio how long it took, measured by the first run
/// @param drawing an `svg` element
record RunSection(
    int number,
    String name,
    String sentence,
    String took,
    String most,
    String average,
    String who,
    String operations,
    boolean hasOperations,
    String ended,
    boolean endedBadly,
    String share,
    String ratio,
    String drawing,
    RunTables tables) {
  private static final int LONGEST = 60;

  static RunSection of(List<Timeline> runs, int index, Picture picture) {
    Timeline run = runs.get(index);
    Totals totals = Totals.of(run);
    long longest = runs.stream().mapToLong(Timeline::took).max().orElse(1);
    return new RunSection(
        index + 1,
        PlainText.of(run.name(), LONGEST),
        PlainText.of(totals.sentence(), 3 * LONGEST),
        Scale.words(run.took()),
        String.format(Locale.ROOT, "%,d", totals.most()),
        totals.averageWords(),
        totals.who(),
        totals.counted(),
        totals.operations() > 0,
        PlainText.of(run.ended(), 4 * LONGEST),
        !run.endedWell(),
        String.format(Locale.ROOT, "%.2f", 100.0 * run.took() / longest),
        index == 0 ? "" : ratio(run.took(), runs.getFirst().took()),
        picture.run(index),
        RunTables.of(run));
  }

  /// How long the other took: `13 times yours`, `half of yours`.
  static String ratio(long other, long own) {
    double ratio = (double) other / Math.max(1, own);
    if (ratio > 0.87 && ratio < 1.15) {
      return "about as long as yours";
    }
    String form = ratio < 9.95 ? "%.1f" : "%.0f";
    return ratio > 1
        ? String.format(Locale.ROOT, form + " times yours", ratio)
        : String.format(Locale.ROOT, "%.0f %% of yours", 100 * ratio);
  }
}

package workshop.engine.cutting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workshop.engine.facts.CodePlace;
import workshop.engine.recording.Stretch;
import workshop.engine.timeline.Blocking;
import workshop.engine.timeline.Span.State;

/// The participant's lines that threads stood at.
///
/// @param state never working, never waiting
record Standing(CodePlace place, String call, State state) {
  private static final int MOST = 40;
  private static final long MICRO = 1000;

  /// Each line once, the longest total first.
  ///
  /// @param origin what was before the run does not count
  static List<Blocking> at(List<Stretch> stretches, long origin, long end) {
    Map<Standing, Sum> sums = new HashMap<>();
    for (Stretch one : stretches) {
      CodePlace place = one.place();
      long nanos = Math.min(end, one.to()) - Math.max(origin, one.from());
      if (place != null && nanos > 0) {
        sums.computeIfAbsent(new Standing(place, one.call(), one.state()), key -> new Sum())
            .add(nanos);
      }
    }
    return sums.entrySet().stream()
        .map(entry -> entry.getKey().with(entry.getValue()))
        .sorted(
            Comparator.comparingLong(Blocking::total)
                .reversed()
                .thenComparing(one -> one.place().link()))
        .limit(MOST)
        .toList();
  }

  private Blocking with(Sum sum) {
    return new Blocking(place, "", call, state, sum.nanos / MICRO, sum.times);
  }

  private static final class Sum {
    private long nanos;
    private int times;

    void add(long more) {
      nanos += more;
      times++;
    }
  }
}

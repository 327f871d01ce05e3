package workshop.engine.cutting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import workshop.engine.recording.Stretch;
import workshop.engine.timeline.Span;

/// Stretches of one thread as a lane has them.
final class Spans {
  private static final long MICRO = 1000;

  /// More than this nobody can see, and every one costs.
  private static final int MOST = 2_000;

  private Spans() {}

  /// @param stretches in order, without overlap
  /// @param origin when the run began
  static List<Span> of(List<Stretch> stretches, long origin) {
    List<Span> spans = new ArrayList<>();
    for (Stretch one : stretches) {
      add(
          spans,
          new Span(
              one.state(),
              (one.from() - origin) / MICRO,
              (one.to() - origin) / MICRO,
              one.call(),
              one.place()));
    }
    return thinned(spans);
  }

  /// Leaves out the shortest until there are few enough: what stood before one lasts on.
  static List<Span> thinned(List<Span> spans) {
    if (spans.size() <= MOST) {
      return spans;
    }
    long shortest =
        spans.stream()
            .map(span -> span.to() - span.from())
            .sorted()
            .skip(spans.size() - MOST)
            .findFirst()
            .orElse(0L);
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      boolean small = span.to() - span.from() < shortest;
      add(kept, small && !kept.isEmpty() ? like(kept.getLast(), span) : span);
    }
    return kept;
  }

  private static Span like(Span other, Span when) {
    return new Span(other.state(), when.from(), when.to(), other.call(), other.place());
  }

  private static void add(List<Span> spans, Span span) {
    if (span.from() >= span.to()) {
      return;
    }
    Span last = spans.isEmpty() ? null : spans.getLast();
    boolean goesOn =
        last != null
            && last.to() == span.from()
            && last.state() == span.state()
            && last.call().equals(span.call())
            && Objects.equals(last.place(), span.place());
    if (goesOn) {
      spans.removeLast();
      spans.add(new Span(span.state(), last.from(), span.to(), span.call(), span.place()));
    } else {
      spans.add(span);
    }
  }
}

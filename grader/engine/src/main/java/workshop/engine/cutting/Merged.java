package workshop.engine.cutting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Span.State;

/// Many threads on one lane: at each moment, what the busiest of them does.
final class Merged {
  /// What is said of several threads, the first that any of them does.
  private static final List<State> BUSIEST_FIRST =
      List.of(State.WORKING, State.BLOCKED, State.SLEEPING, State.WAITING);

  /// A state begins or ends somewhere.
  private record Change(long at, State state, int by) {}

  private Merged() {}

  static List<Span> of(List<List<Span>> threads) {
    List<Change> changes = new ArrayList<>();
    for (List<Span> spans : threads) {
      for (Span span : spans) {
        changes.add(new Change(span.from(), span.state(), 1));
        changes.add(new Change(span.to(), span.state(), -1));
      }
    }
    changes.sort(Comparator.comparingLong(Change::at));
    Map<State, Integer> many = new EnumMap<>(State.class);
    List<Span> merged = new ArrayList<>();
    long from = 0;
    for (Change change : changes) {
      if (change.at() > from) {
        add(merged, many, from, change.at());
      }
      from = change.at();
      many.merge(change.state(), change.by(), Integer::sum);
    }
    return Spans.thinned(merged);
  }

  private static void add(List<Span> merged, Map<State, Integer> many, long from, long to) {
    for (State state : BUSIEST_FIRST) {
      if (many.getOrDefault(state, 0) > 0) {
        Span last = merged.isEmpty() ? null : merged.getLast();
        if (last != null && last.state() == state && last.to() == from) {
          merged.removeLast();
          merged.add(Span.of(state, last.from(), to));
        } else {
          merged.add(Span.of(state, from, to));
        }
        return;
      }
    }
  }
}

package workshop.engine.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Op;

/// Operations of one lane, stacked: each in the first row that is free when it begins, so that
/// there are as many rows as operations were in flight at once.
///
/// @param rows the row of each, in the order they were given; 0 is the first
/// @param count how many rows there are
public record Packing(List<Integer> rows, int count) {
  private record Taken(long until, int row) {}

  private record Stay(long from, long until) {}

  /// @param operations in the order of their arrival
  /// @param end until when one lasts that has not ended
  public static Packing of(List<Op> operations, long end) {
    return packed(operations.stream().map(op -> new Stay(op.arrived(), end(op, end))).toList());
  }

  /// The same of lanes: a thread that has ended leaves its row to another.
  ///
  /// @param lanes in the order of their beginning
  public static Packing ofLanes(List<Lane> lanes) {
    return packed(lanes.stream().map(lane -> new Stay(lane.from(), lane.to())).toList());
  }

  private static Packing packed(List<Stay> stays) {
    PriorityQueue<Taken> taken = new PriorityQueue<>(Comparator.comparingLong(Taken::until));
    TreeSet<Integer> free = new TreeSet<>();
    List<Integer> rows = new ArrayList<>();
    int count = 0;
    for (Stay stay : stays) {
      while (!taken.isEmpty() && taken.peek().until() <= stay.from()) {
        free.add(taken.remove().row());
      }
      int row = free.isEmpty() ? count++ : free.removeFirst();
      rows.add(row);
      taken.add(new Taken(stay.until(), row));
    }
    return new Packing(rows, count);
  }

  /// When it ended; `end` if it had not.
  public static long end(Op op, long end) {
    return op.ended() < 0 ? Math.max(end, op.arrived()) : op.ended();
  }
}

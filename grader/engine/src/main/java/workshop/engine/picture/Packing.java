package workshop.engine.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import workshop.engine.timeline.Op;

/// Operations of one lane, stacked: each in the first row that is free when it begins, so that
/// there are as many rows as operations were in flight at once.
///
/// @param rows the row of each operation, in the order they were given; 0 is the first
/// @param count how many rows there are
record Packing(List<Integer> rows, int count) {
  private record Taken(long until, int row) {}

  /// @param operations in the order of their arrival
  /// @param end until when one lasts that has not ended
  static Packing of(List<Op> operations, long end) {
    PriorityQueue<Taken> taken = new PriorityQueue<>(Comparator.comparingLong(Taken::until));
    TreeSet<Integer> free = new TreeSet<>();
    List<Integer> rows = new ArrayList<>();
    int count = 0;
    for (Op op : operations) {
      while (!taken.isEmpty() && taken.peek().until() <= op.arrived()) {
        free.add(taken.remove().row());
      }
      int row = free.isEmpty() ? count++ : free.removeFirst();
      rows.add(row);
      taken.add(new Taken(end(op, end), row));
    }
    return new Packing(rows, count);
  }

  /// When it ended; `end` if it had not.
  static long end(Op op, long end) {
    return op.ended() < 0 ? Math.max(end, op.arrived()) : op.ended();
  }
}

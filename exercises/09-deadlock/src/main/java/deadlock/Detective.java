package deadlock;

import java.util.List;
import workshop.practice.Todo;
import workshop.practice.bank.Meeting;

/// Reads the JVM's own diagnosis of a deadlock.
public final class Detective {
  /// Which threads of this JVM wait for each other's locks.
  ///
  /// @param home the package whose lines are told: the topmost of it in the thread's stack
  /// @return one for each thread that is deadlocked now, in any order; empty if none is
  public List<Waiting> explain(String home) {
    // TODO 1: ask the JVM who is deadlocked, and tell of each what it waits for, and where
    throw new Todo("09, task 1: tell who waits for whose lock at which line");
  }

  /// Explains what happens when two transfers of the hasty bank meet.
  public static void main(String[] args) {
    Meeting.ofTwo(new HastyBank()::transfer).endOrStandstill();
    new Detective().explain("deadlock").forEach(System.out::println);
  }
}

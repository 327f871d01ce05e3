package workshop.engine.recording;

import workshop.practice.world.Operation;
import workshop.practice.world.OperationLog;
import workshop.practice.world.World;

/// A world, and when it was opened by this JVM's clock.
///
/// A world counts from its opening, by the host's clock, and tells with every log when that was
/// told. That moment lies between our asking and our having the answer, so of some such questions
/// the quickest says to within its own length when the world was opened: on loopback a fraction of
/// a millisecond. The two clocks run at the same speed.
///
/// @param openedNanos as [System#nanoTime()] is here
public record Watched(World world, long openedNanos) {
  private static final int QUESTIONS = 40;

  /// Good enough: the moment is known to half of it.
  private static final long QUICK_NANOS = 400_000;

  static Watched begin(World world) {
    long quickest = Long.MAX_VALUE;
    long opened = 0;
    for (int i = 0; i < QUESTIONS && quickest > QUICK_NANOS; i++) {
      long asked = System.nanoTime();
      OperationLog log = world.log();
      long took = System.nanoTime() - asked;
      if (took < quickest) {
        quickest = took;
        opened = asked + took / 2 - log.nowNanos();
      }
    }
    return new Watched(world, opened);
  }

  /// A moment of an [Operation] by our clock.
  ///
  /// @param nanos since the world opened; not -1
  public long here(long nanos) {
    return openedNanos + nanos;
  }
}

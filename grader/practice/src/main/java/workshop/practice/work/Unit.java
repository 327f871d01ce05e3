package workshop.practice.work;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import workshop.practice.turnstile.Nearest;
import workshop.practice.turnstile.Passage;
import workshop.practice.turnstile.Turnstile;
import workshop.practice.turnstile.TurnstileAddress;

/// One unit of work: an image decoded, a gradient computed, a tile drawn.
///
/// The libraries that exercises are given run what they compute through here, in whichever process
/// they are called:
///
/// ```java
/// return Unit.run("tile 3-4", "", () -> paint(3, 4));
/// ```
///
/// The unit passes the gate of the desk that was opened last in this JVM, or of the one whose
/// worker this JVM is. Where there is neither, as when a participant runs a `main` by hand, it is
/// simply done.
public final class Unit {
  private Unit() {}

  /// What a unit computes.
  ///
  /// @param <T> its result
  /// @param <X> what it may throw
  @FunctionalInterface
  public interface Body<T extends @Nullable Object, X extends Exception> {
    T work() throws X;
  }

  /// Computes one unit on the calling thread, which waits at the gate first.
  ///
  /// @param name its own, in any words: no other unit of the run has it
  /// @param stage which stage of the program it belongs to; empty if there is only one
  /// @throws X what the body throws
  /// @throws CancellationException when the thread is interrupted while it waits; it stays
  ///   interrupted
  public static <T extends @Nullable Object, X extends Exception> T run(
      String name, String stage, Body<T, X> body) throws X {
    Optional<TurnstileAddress> desk = Nearest.desk();
    if (desk.isEmpty()) {
      return body.work();
    }
    Passage passage = enter(desk.get(), name, stage);
    try {
      return body.work();
    } finally {
      passage.close();
    }
  }

  private static Passage enter(TurnstileAddress desk, String name, String stage) {
    try {
      return Turnstile.at(desk).enter(name, stage);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted before it was begun: " + name);
    }
  }
}

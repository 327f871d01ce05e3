package workshop.engine.jvm;

import java.time.Duration;

/// What one participant JVM may use.
///
/// @param heapMegabytes its heap
/// @param outputBytes how much of what it prints is kept; the rest is read and dropped
/// @param longStop how long one test may take by the clock before it is ended; never names a model
public record Limits(int heapMegabytes, int outputBytes, Duration longStop) {
  /// The limits of every exercise that does not say otherwise.
  public static Limits standard() {
    return new Limits(256, 1_000_000, Duration.ofSeconds(60));
  }
}

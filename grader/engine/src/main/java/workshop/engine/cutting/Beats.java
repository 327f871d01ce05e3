package workshop.engine.cutting;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Turns the flight recorder's times into this JVM's `System.nanoTime()`.
///
/// The recorder counts on its own, from the time of day at which a chunk of its file begins; so
/// what lies between the two clocks is asked again and again, and the nearest narrow answer counts.
final class Beats {
  /// Whoever lost the processor between the two looks has nothing to say.
  private static final long NARROW_NANOS = 50_000;

  private final NavigableMap<Long, Long> narrow = new TreeMap<>();
  private final NavigableMap<Long, Long> all = new TreeMap<>();

  /// @param recorded nanoseconds since 1970, as the recorder has it
  /// @param nanos the same moment by our clock
  /// @param width how far it may be off
  void add(long recorded, long nanos, long width) {
    all.put(recorded, nanos - recorded);
    if (width <= NARROW_NANOS) {
      narrow.put(recorded, nanos - recorded);
    }
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /// @throws IllegalStateException if there was no beat at all
  long nanos(long recorded) {
    NavigableMap<Long, Long> beats = narrow.isEmpty() ? all : narrow;
    Map.Entry<Long, Long> before = beats.floorEntry(recorded);
    Map.Entry<Long, Long> after = beats.ceilingEntry(recorded);
    if (before == null && after == null) {
      throw new IllegalStateException("the flight recorder has recorded nothing of ours");
    }
    boolean earlier =
        after == null
            || (before != null && recorded - before.getKey() <= after.getKey() - recorded);
    return recorded + (earlier ? before : after).getValue();
  }
}

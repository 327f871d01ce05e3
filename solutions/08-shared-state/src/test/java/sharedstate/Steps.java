package sharedstate;

import org.jspecify.annotations.Nullable;

/// Told of every step that [SteppedClasses] put into the participant's classes.
public final class Steps {
  private static volatile @Nullable Stops now;

  private Steps() {}

  /// @param stops who stops whom from now on; null for nobody
  static void tell(@Nullable Stops stops) {
    now = stops;
  }

  /// Called by the participant's code, where a lock may just have been given back.
  public static void step() {
    Stops stops = now;
    if (stops != null) {
      stops.step();
    }
  }
}

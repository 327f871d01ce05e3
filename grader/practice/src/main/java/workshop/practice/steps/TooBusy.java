package workshop.practice.steps;

import java.util.Locale;
import java.util.Optional;

/// A step worked, and the machine was so busy that nobody could tell: see [Steps#trouble].
public final class TooBusy extends RuntimeException {
  /// Below this share of a processor work looks like waiting: waits end far below it, and whoever
  /// draws a line between the two must have room for it.
  private static final double TOO_LITTLE = 0.03;

  private static final long serialVersionUID = 1L;

  /// What to say when a step that works had this share of a processor; empty if it had enough.
  static Optional<TooBusy> at(double share) {
    return share < TOO_LITTLE ? Optional.of(new TooBusy(share)) : Optional.empty();
  }

  private TooBusy(double share) {
    super(
        String.format(
            Locale.ROOT,
            "a step that works got %.1f %% of a processor: the machine is too busy to tell",
            100 * share));
  }
}

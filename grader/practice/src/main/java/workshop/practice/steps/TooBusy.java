package workshop.practice.steps;

import java.util.Locale;

/// A step worked, and the machine was so busy that nobody could tell: see [Steps#trouble].
public final class TooBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooBusy(double share) {
    super(
        String.format(
            Locale.ROOT,
            "a step that works got %.1f %% of a processor: the machine is too busy to tell",
            100 * share));
  }
}

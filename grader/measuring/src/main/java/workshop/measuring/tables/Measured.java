package workshop.measuring.tables;

import java.time.LocalDate;
import java.util.Locale;
import workshop.measuring.machine.ThisMachine;

/// How a table came about: where, when and by what command.
///
/// @param rounds of which the figures are the median
/// @param only which table
/// @param others the share of all cores that other programs had meanwhile; negative: not known
record Measured(ThisMachine machine, LocalDate day, int rounds, String only, double others) {
  private static final double LITTLE = 0.05;
  private static final int PER_CENT = 100;

  /// For below the table.
  String text() {
    return """

    Measured on %s; %s, the median of %d. To measure it on yours:

    ```
    mvn prepare-package exec:exec@tables -pl grader/measuring -Donly=%s -Druns=%d
    ```
    %s\
    """
        .formatted(machine.text(), day, rounds, only, rounds, meanwhile());
  }

  /// Whether the machine had next to nothing else to do, as far as it is known.
  boolean calm() {
    return others <= LITTLE;
  }

  /// For a picture.
  String shortly() {
    String busy =
        !calm()
            ? String.format(Locale.ROOT, "; others had %.0f %% of the cores", PER_CENT * others)
            : "";
    return "%s, %s, %s%s".formatted(machine.processor(), machine.coresWords(), day, busy);
  }

  private String meanwhile() {
    if (others < 0) {
      return "";
    }
    String told =
        String.format(
            Locale.ROOT,
            "%nOther programs had %.0f %% of the machine's cores meanwhile",
            PER_CENT * others);
    return told
        + (!calm()
            ? ": **the times are longer than they should be**, measure again when it is calm.\n"
            : ".\n");
  }
}

package workshop.practice.learning;

import java.io.IOException;
import java.util.Optional;
import workshop.practice.turnstile.Nearest;
import workshop.practice.turnstile.Turnstile;
import workshop.practice.turnstile.TurnstileAddress;
import workshop.practice.work.Unit;

/// The old gradient library. It was written for a program that trains one model and does nothing
/// else: its rows, the weights it was asked about and the sum it adds up are kept in the *process*.
///
/// Whoever loads rows does so in place of those that somebody else has loaded before, and whoever
/// adds up while somebody else does adds to the same sum. Nobody is told: the numbers are wrong.
public final class Gradients {
  /// How many numbers describe a tomato.
  public static final int COLUMNS = 6;

  /// How many weights there are: one a column, and the bias.
  public static final int WEIGHTS = COLUMNS + 1;

  /// The stage that reading rows belongs to. It is told, and never held.
  private static final String READING = "reading";

  private static final int PADDING = Dataset.MOST + 1;

  private Gradients() {}

  /// Reads the rows from `from` to before `to` into this process, in place of those it had. That is
  /// slow, so read each row once.
  ///
  /// @return how many there are, and which are no rows: those are left out
  /// @throws IOException when the file cannot be read
  public static Loaded load(Dataset data, int from, int to) throws IOException {
    if (from < 0 || to < from || to > data.rows()) {
      throw new IllegalArgumentException(
          "rows %d to %d, and there are %d".formatted(from, to, data.rows()));
    }
    // Many processes begin here: no format, no lambda and no stream, which take long at the start.
    String range = String.join(" ", "rows", padded(from), "to", padded(to));
    Optional<TurnstileAddress> desk = Nearest.desk();
    if (desk.isPresent()) {
      Turnstile.at(desk.get()).begin(range, READING).close();
    }
    Rows rows = Rows.read(data, from, to);
    Workspace.put(range, rows.good());
    return new Loaded(rows.good().size(), rows.bad());
  }

  /// With leading zeros, so that the order of the names is that of the numbers.
  static String padded(int number) {
    return Integer.toString(PADDING + number).substring(1);
  }

  /// The gradient of the logistic loss at these weights, summed over the rows of this process in
  /// their order; not divided by anything.
  ///
  /// @param weights one a column, and the bias
  /// @return as many numbers
  /// @throws IllegalStateException when this process has loaded no rows
  public static double[] sum(double[] weights) {
    if (weights.length != WEIGHTS) {
      throw new IllegalArgumentException(
          "%d weights, and there should be %d".formatted(weights.length, WEIGHTS));
    }
    String name = Workspace.begin(weights);
    return Unit.run(name, "", Workspace::finish);
  }
}

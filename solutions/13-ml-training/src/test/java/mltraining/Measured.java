package mltraining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Harvest;

/// The work that the models are measured at: a long training with two workers; or a single epoch on
/// two rows.
final class Measured {
  private static final int ROWS = 200_000;
  private static final int EPOCHS = 300;
  private static final int WORKERS = 2;

  private Measured() {}

  public static void main(String[] arguments) throws Exception {
    boolean once = arguments[0].equals("once");
    Path file = Files.createTempFile("tomatoes", ".csv");
    try {
      Dataset data = new Harvest(2027, once ? WORKERS : ROWS).into(file);
      Weights learned = new Trainer().train(data, WORKERS, once ? 1 : EPOCHS);
      System.out.println("weights " + rounded(learned));
    } finally {
      Files.delete(file);
    }
  }

  /// The last bits depend on the number of workers.
  private static String rounded(Weights learned) {
    return learned.values().stream()
        .map(value -> String.format(Locale.ROOT, "%.6f", value))
        .collect(Collectors.joining(" "));
  }
}

package workshop.cockpit.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The task sheet of an exercise, as far as the cockpit reads from it: its hints.
public final class Sheet {
  /// A fold of the sheet.
  ///
  /// @param task the task it helps with
  /// @param title what the fold is called: `where to begin`
  /// @param paragraphs its text, a paragraph a string
  public record Hint(int task, String title, List<String> paragraphs) {}

  private static final Pattern FOLD =
      Pattern.compile(
          "<details>\\s*<summary>Task (\\d+), (.*?)</summary>(.*?)</details>", Pattern.DOTALL);

  private Sheet() {}

  /// Where the sheet of an exercise lies.
  public static Path of(Exercise exercise) {
    return exercise.folder().resolve("README.md");
  }

  /// Every hint, in the order of the sheet; empty if the sheet is gone.
  public static List<Hint> hints(Exercise exercise) {
    Path sheet = of(exercise);
    if (!Files.exists(sheet)) {
      return List.of();
    }
    try {
      List<Hint> hints = new ArrayList<>();
      Matcher fold = FOLD.matcher(Files.readString(sheet));
      while (fold.find()) {
        hints.add(
            new Hint(
                Integer.parseInt(fold.group(1)), fold.group(2).strip(), paragraphs(fold.group(3))));
      }
      return List.copyOf(hints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The hints for one task, in order.
  public static List<Hint> hints(Exercise exercise, int task) {
    return hints(exercise).stream().filter(hint -> hint.task() == task).toList();
  }

  private static List<String> paragraphs(String text) {
    return Pattern.compile("\\R\\s*\\R")
        .splitAsStream(text.strip())
        .map(paragraph -> paragraph.strip().replaceAll("\\s*\\R\\s*", " "))
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}

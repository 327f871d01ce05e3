package workshop.engine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workshop.engine.run.Submission;

/// Holds an exercise's task sheet, starter and hidden tests against each other.
final class SheetCheck {
  private static final Pattern SENTENCE =
      Pattern.compile("@DoneWhen\\(\\s*value =\\s*((?:\"[^\"]*\"\\s*\\+?\\s*)+)");
  private static final Pattern OUTPUT = Pattern.compile("<!-- output: (wrong/\\S+) -->\\R```\\R");
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"task-(\\d+)\"\\)");

  private SheetCheck() {}

  /// What does not fit together, in words; empty if everything does.
  static List<String> differences(Path root, Path room) throws IOException {
    Path exercise = root.resolve("exercises").resolve(room.getFileName());
    String sheet = Files.readString(exercise.resolve("README.md"));
    String oneLine = sheet.replaceAll("\\s+", " ");
    String starter = all(Submission.sourcesIn(exercise.resolve("src/main/java")));
    String tests = all(Submission.sourcesIn(room.resolve("src/test/java")));
    List<String> differences = new ArrayList<>();
    int sentences = 0;
    for (Matcher m = SENTENCE.matcher(tests); m.find(); sentences++) {
      String sentence = m.group(1).replaceAll("\"\\s*\\+?\\s*\"?", "").strip();
      if (!oneLine.contains(sentence)) {
        differences.add("not in the task sheet: " + sentence);
      }
    }
    TreeSet<String> tasks = new TreeSet<>();
    for (Matcher m = TAG.matcher(tests); m.find(); ) {
      tasks.add(m.group(1));
    }
    if (sentences == 0 || tasks.isEmpty()) {
      differences.add("no hidden test with a sentence and a task was found");
    }
    for (String task : tasks) {
      if (!starter.contains("// TODO " + task)) {
        differences.add("no // TODO " + task + " in the starter");
      }
      if (!sheet.contains("Task " + task)) {
        differences.add("no Task " + task + " in the task sheet");
      }
    }
    int hints = sheet.split("<details>", -1).length - 1;
    if (hints < 3 * tasks.size()) {
      differences.add("%d hints for %d tasks; three each".formatted(hints, tasks.size()));
    }
    Matcher output = OUTPUT.matcher(sheet);
    if (!output.find() || !Files.isDirectory(room.resolve(output.group(1)))) {
      differences.add("no <!-- output: wrong/NAME --> of a kept submission, so nothing is shown");
    }
    if (!Files.exists(exercise.resolve(".mvn/maven.config"))) {
      differences.add("no .mvn/maven.config, so mvn test does not work inside the folder");
    }
    return differences;
  }

  private static String all(List<Path> files) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files) {
      text.append(Files.readString(file));
    }
    return text.toString();
  }
}

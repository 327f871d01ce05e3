package workshop.board;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/// What grading one exercise came to: the grader writes it, the board reads it.
///
/// @param exercise the exercise's folder name, for example `02-web-scraping`
/// @param solved how many tasks are solved, from 0 to `tasks`, both inclusive
/// @param tasks how many tasks the exercise has; at least 1 if it is solved
/// @param headline the finding that matters most as ready-made lines, at most 100 columns each;
///   empty if there is none. A line break inside a line starts a new one
/// @param more how many other findings there are; never negative
/// @param next what to open or do next, in one line; empty if the task sheet is the answer
/// @param mark what was graded, see [Mark#of]; taken *before* the sources were read
/// @param jdk the runtime version of the JDK that ran the exercise
/// @param model the models that were seen, in words; empty if none was asked for
public record Grade(
    String exercise,
    State state,
    int solved,
    int tasks,
    List<String> headline,
    int more,
    String next,
    String mark,
    String jdk,
    String model) {

  private static final String FILE = "target/grade.properties";

  /// @throws IllegalArgumentException if the numbers contradict each other or the state
  public Grade {
    headline = headline.stream().flatMap(String::lines).toList();
    require(!exercise.isBlank(), "an exercise has a name");
    require(0 <= solved && solved <= tasks, solved + " of " + tasks + " tasks cannot be");
    require(more >= 0, more + " more findings cannot be");
    require(
        state != State.SOLVED || (tasks > 0 && solved == tasks),
        "solved is every task, of at least one");
  }

  /// A grade for which no model was asked.
  public Grade(
      String exercise,
      State state,
      int solved,
      int tasks,
      List<String> headline,
      int more,
      String next,
      String mark,
      String jdk) {
    this(exercise, state, solved, tasks, headline, more, next, mark, jdk, "");
  }

  /// A grade after which the task sheet is what to open next.
  public Grade(
      String exercise,
      State state,
      int solved,
      int tasks,
      List<String> headline,
      int more,
      String mark,
      String jdk) {
    this(exercise, state, solved, tasks, headline, more, "", mark, jdk);
  }

  private static void require(boolean holds, String why) {
    if (!holds) {
      throw new IllegalArgumentException(why);
    }
  }

  /// Where the grade of an exercise lies.
  ///
  /// @param exerciseFolder for example `exercises/02-web-scraping`
  public static Path file(Path exerciseFolder) {
    return exerciseFolder.resolve(FILE);
  }

  /// Replaces the exercise's last grade; a reader sees the old one or the new one, never half of
  /// one.
  ///
  /// @throws IOException if the file cannot be written
  public void write(Path exerciseFolder) throws IOException {
    Replacement.write(file(exerciseFolder), text());
  }

  private String text() throws IOException {
    Properties all = new Properties();
    all.setProperty("exercise", exercise);
    all.setProperty("state", state.name());
    all.setProperty("solved", String.valueOf(solved));
    all.setProperty("tasks", String.valueOf(tasks));
    all.setProperty("headline", String.join("\n", headline));
    all.setProperty("more", String.valueOf(more));
    all.setProperty("next", next);
    all.setProperty("mark", mark);
    all.setProperty("jdk", jdk);
    if (!model.isEmpty()) {
      all.setProperty("model", model);
    }
    StringWriter text = new StringWriter();
    all.store(text, null);
    // Same grade, same text: without the date, in one order.
    return text.toString()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// The exercise's last grade; empty if it has none, or one that cannot be read.
  public static Optional<Grade> read(Path exerciseFolder) {
    Properties all = new Properties();
    try (Reader reader = Files.newBufferedReader(file(exerciseFolder))) {
      all.load(reader);
      return Optional.of(of(all));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Grade of(Properties all) {
    return new Grade(
        value(all, "exercise"),
        State.valueOf(value(all, "state")),
        Integer.parseInt(value(all, "solved")),
        Integer.parseInt(value(all, "tasks")),
        value(all, "headline").lines().toList(),
        Integer.parseInt(value(all, "more")),
        value(all, "next"),
        value(all, "mark"),
        value(all, "jdk"),
        all.getProperty("model", ""));
  }

  private static String value(Properties all, String key) {
    String value = all.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }

  /// Whether the board can say in words why Maven counts this exercise as failed.
  boolean tellsWhyItFailed() {
    return state.fails() && !headline.isEmpty();
  }

  /// The row's text: `wrong: 0 of 2 tasks`, or `solved with threads`.
  public String words() {
    String words = state.words(solved, tasks);
    return state == State.SOLVED && !model.isEmpty() ? words + " with " + model : words;
  }
}

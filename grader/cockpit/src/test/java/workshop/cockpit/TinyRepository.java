package workshop.cockpit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workshop.board.Mark;
import workshop.board.Starter;
import workshop.cockpit.exercise.Exercise;
import workshop.engine.jvm.ClassPath;

/// A repository of the tests' own with two exercises: `Greeter.greet("Ada")` is to be `Hello, Ada`.
public final class TinyRepository implements AutoCloseable {
  public static final String RIGHT = "return \"Hello, \" + guest;";
  public static final String WRONG = "return \"Bye, \" + guest;";
  private static final String STARTER = "throw new workshop.practice.Todo(\"01, task 1: greet\");";

  private static final String HIDDEN_TESTS =
      """
      package tiny;

      import static org.assertj.core.api.Assertions.assertThat;
      import org.junit.jupiter.api.Tag;
      import workshop.engine.junit.DoneWhen;
      import workshop.engine.junit.HiddenTests;

      @HiddenTests(subject = Greeter.class, method = "greet")
      @Tag("task-1")
      class GreeterTest {
        @DoneWhen(value = "a guest is greeted", hint = "greet")
        void a_guest_is_greeted() throws Exception {
          assertThat(new Greeter().greet("Ada")).isEqualTo("Hello, Ada");
        }
      }
      """;

  private static final String SHEET =
      """
      # 01 Tiny

      <details><summary>Task 1, where to begin</summary>

      Say the word, and
      then the name.
      </details>
      <details><summary>Task 1, how it goes</summary>

      With a comma.

      And a blank.
      </details>
      """;

  private final Path root;
  private final String before = System.getProperty(ClassPath.PROPERTY, "");

  public TinyRepository(Path folder) throws IOException {
    this.root = folder.toRealPath();
    exercise("01-tiny", "tiny");
    exercise("02-more", "more");
    ParticipantsClassPath.set(root);
  }

  private void exercise(String name, String home) throws IOException {
    Path exercise = root.resolve("exercises").resolve(name);
    write(exercise.resolve("pom.xml"), "<project/>");
    write(exercise.resolve("README.md"), SHEET);
    write(exercise.resolve("src/main/java/" + home + "/Greeter.java"), greeter(home, STARTER));
    Path room = root.resolve("solutions").resolve(name);
    write(room.resolve("NOTES.md"), "why");
    write(room.resolve("src/main/java/" + home + "/Greeter.java"), greeter(home, RIGHT));
    write(
        room.resolve("src/test/java/" + home + "/GreeterTest.java"),
        HIDDEN_TESTS.replace("package tiny", "package " + home));
    write(Starter.kept(root, name), Mark.ofSources(root, name));
  }

  public Path root() {
    return root;
  }

  public Exercise tiny() {
    return new Exercise(root, "01-tiny");
  }

  public Exercise more() {
    return new Exercise(root, "02-more");
  }

  /// What a participant edits.
  public static Path source(Exercise exercise) {
    String home = exercise.grading().submission().home();
    return exercise.sources().resolve("main/java/" + home + "/Greeter.java");
  }

  /// Saves a `Greeter` whose method has this body.
  public void save(Exercise exercise, String body) {
    write(source(exercise), greeter(exercise.grading().submission().home(), body));
  }

  private static String greeter(String home, String body) {
    return "package "
        + home
        + ";\n\npublic class Greeter {\n"
        + "  public String greet(String guest) throws Exception {\n    "
        + body
        + "\n  }\n}\n";
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (before.isEmpty()) {
      System.clearProperty(ClassPath.PROPERTY);
    } else {
      System.setProperty(ClassPath.PROPERTY, before);
    }
  }
}

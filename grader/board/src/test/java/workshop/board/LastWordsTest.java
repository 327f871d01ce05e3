package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {
  private static final String FAILED = ClosingTest.SUREFIRE + "02-a: There are test failures.";

  @TempDir private Path root;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
  private final Tail tail = new Tail(out, StandardCharsets.UTF_8);
  private final PrintStream maven = new PrintStream(tail, true, StandardCharsets.UTF_8);

  @BeforeEach
  void one_exercise() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("pom.xml"), "<project/>");
  }

  @Test
  void a_wrong_exercise_ends_with_the_board_alone() throws IOException {
    LastWords words = lastWords();
    Grades.wrong("02-a", 0).orElseThrow().write(folder());
    maven.println("graded 02-a");
    maven.println(FAILED);

    words.run();

    assertThat(screen())
        .startsWith("graded 02-a\n\nConcurrency workshop ")
        .contains("We saw    32 requests")
        .endsWith("mvn test -pl exercises/02-a\n")
        .doesNotContain("[ERROR]");
  }

  @Test
  void a_run_that_graded_nothing_has_no_board() throws IOException {
    Grades.wrong("02-a", 0).orElseThrow().write(folder());

    lastWords().run();

    assertThat(screen()).isEmpty();
  }

  @Test
  void an_exercise_that_failed_without_a_grade_leaves_maven_its_words() {
    LastWords words = lastWords();
    maven.println(FAILED);

    words.run();

    assertThat(screen()).isEqualTo(FAILED + "\n");
  }

  @Test
  void a_grade_that_says_solved_does_not_explain_a_failure() throws IOException {
    LastWords words = lastWords();
    Grades.grade("02-a", State.SOLVED).write(folder());
    maven.println(FAILED);

    words.run();

    assertThat(screen()).startsWith(FAILED + "\n\nConcurrency workshop ");
  }

  @Test
  void a_failure_elsewhere_leaves_maven_its_words_before_the_board() throws IOException {
    LastWords words = lastWords();
    Grades.wrong("02-a", 0).orElseThrow().write(folder());
    String elsewhere = FAILED.replace("02-a", "solutions");
    maven.println(FAILED);
    maven.println(elsewhere);

    words.run();

    assertThat(screen()).startsWith(FAILED + "\n" + elsewhere + "\n\nConcurrency workshop ");
  }

  @Test
  void without_a_tail_the_board_is_printed_all_the_same() throws IOException {
    Standings standings = new Standings(root);
    LastWords words = new LastWords(standings, out, Optional.empty(), Ink.PLAIN, "");
    Grades.grade("02-a", State.TODO).write(folder());

    words.run();

    assertThat(screen()).startsWith("\nConcurrency workshop ");
  }

  @Test
  void after_an_interrupt_maven_says_no_more() throws IOException {
    LastWords words = lastWords();
    Grades.grade("02-a", State.TODO).write(folder());
    maven.println(FAILED.replace("02-a", "03-b"));

    words.say(true);
    maven.println("[ERROR] The forked VM terminated");

    assertThat(screen()).startsWith("\nConcurrency workshop ").doesNotContain("[ERROR]");
  }

  @Test
  void after_the_cockpit_there_is_no_second_board() throws IOException {
    Standings standings = new Standings(root);
    LastWords words =
        new LastWords(standings, out, Optional.of(tail), Ink.PLAIN, "", /* board= */ false);
    Grades.grade("02-a", State.TODO).write(folder());
    maven.println(
        "[ERROR] Failed to execute goal org.codehaus.mojo:exec-maven-plugin:3.6.4:exec (watch) on"
            + " project cockpit: Command execution failed.: Process exited with an error: 1");

    words.run();

    assertThat(screen()).isEmpty();
  }

  @Test
  void a_damaged_progress_file_is_told_below_the_board() throws IOException {
    Files.writeString(root.resolve(".progress"), "what is this");
    LastWords words = lastWords();
    Grades.grade("02-a", State.TODO).write(folder());

    words.run();

    assertThat(screen()).endsWith("it is kept as .progress.damaged, the others count\n");
  }

  private LastWords lastWords() {
    return new LastWords(new Standings(root), out, Optional.of(tail), Ink.PLAIN, "");
  }

  private Path folder() {
    return root.resolve("exercises/02-a");
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}

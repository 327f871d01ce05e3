package workshop.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workshop.board.Ink;
import workshop.cockpit.exercise.Starters;
import workshop.cockpit.screen.Terminal;
import workshop.engine.jvm.Folder;

/// The commands, as they are typed.
class CommandsTest {
  @TempDir private Path folder;
  private TinyRepository tiny;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @BeforeEach
  void open() throws IOException {
    tiny = new TinyRepository(folder);
  }

  @AfterEach
  void close() {
    tiny.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"watch", "check", "list", "hint", "timeline", "site", "reset", "doctor"})
  void every_command_has_a_help_with_an_example_and_exit_codes(String command) {
    assertThat(obey(command + " --help")).isZero();

    assertThat(screen()).contains("Usage: mvn -f grader", "Example", "Exit codes:", "--help");
    assertThat(screen().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void the_help_of_the_program_lists_every_command_but_those_for_authors() {
    assertThat(obey("--help")).isZero();

    assertThat(screen()).contains("check", "doctor", "Example:").doesNotContain("figures");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dance", "hint", "hint 99", "hint 01 first", "check 01 02", "list --all"})
  void what_is_not_understood_is_said_and_not_done(String line) {
    assertThat(obey(line)).isEqualTo(Exit.USAGE);

    assertThat(screen()).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void list_shows_every_exercise() {
    assertThat(obey("list")).isZero();

    assertThat(screen())
        .contains("0 of 2 solved", "01 tiny    not graded yet", "02 more    not graded yet");
  }

  @Test
  void a_damaged_progress_file_is_said_and_kept() throws IOException {
    Files.writeString(tiny.root().resolve(".progress"), "01-tiny solved, honestly\n");

    obey("list");

    assertThat(screen()).contains(".progress had 1 line nobody can read; it is kept as");
    assertThat(tiny.root().resolve(".progress.damaged")).hasContent("01-tiny solved, honestly");
  }

  @Test
  void hints_come_one_at_a_time() {
    obey("hint 1");
    obey("hint tiny 2");

    assertThat(screen())
        .isEqualTo(
            """
            01 tiny, task 1, hint 1 of 2: where to begin
              Say the word, and then the name.
            More      mvn -f grader -Ddo="hint 01 2"
            01 tiny, task 1, hint 2 of 2: how it goes
              With a comma.
              And a blank.
            """);
  }

  @Test
  void a_hint_that_is_not_there_is_said() {
    assertThat(obey("hint 01 3")).isEqualTo(Exit.USAGE);

    assertThat(screen()).isEqualTo("Task 1 of 01 tiny has 2 hints.\n");
  }

  @Test
  void a_starter_is_to_do_and_nothing_is_wrong() {
    assertThat(obey("check 01")).isZero();

    assertThat(screen())
        .startsWith("01 tiny    to do")
        .contains("Next      read exercises/01-tiny/README.md");
  }

  @Test
  void a_right_answer_is_solved_and_remembered() {
    tiny.save(tiny.tiny(), TinyRepository.RIGHT);

    assertThat(obey("check 01")).isZero();
    assertThat(screen()).startsWith("01 tiny    solved");
    assertThat(tiny.root().resolve(".progress"))
        .content()
        .contains("\n01-tiny " + tiny.tiny().fingerprint() + " 2");
  }

  @Test
  void what_was_solved_outlives_clean() throws IOException {
    tiny.save(tiny.tiny(), TinyRepository.RIGHT);
    obey("check 01");
    Folder.empty(tiny.tiny().folder().resolve("target"));
    obey("list");
    tiny.save(tiny.tiny(), TinyRepository.WRONG);
    obey("list");

    assertThat(screen())
        .contains("1 of 2 solved\n  01 tiny    solved earlier, with these bytes\n")
        .contains("0 of 2 solved\n  01 tiny    changed since it was solved, not graded yet\n");
  }

  @Test
  void a_wrong_answer_is_told_in_four_lines() {
    tiny.save(tiny.tiny(), TinyRepository.WRONG);

    assertThat(obey("check 01")).isEqualTo(Exit.WRONG);
    assertThat(screen())
        .contains("01 tiny    wrong", "  We saw ", "  Expected  a guest is greeted", "  Where ")
        .contains("Next      mend that and save; a hint: mvn -f grader -Ddo=\"hint 01\"");
  }

  @Test
  void an_answer_that_does_not_compile_is_told_with_its_line() {
    tiny.save(tiny.tiny(), "retrun guest;");

    assertThat(obey("check 01")).isEqualTo(Exit.WRONG);
    assertThat(screen()).contains("01 tiny    does not compile", "(Greeter.java:5)");
  }

  @Test
  void an_answer_that_ends_the_jvm_ends_only_its_own() {
    tiny.save(tiny.tiny(), "System.exit(0); return guest;");

    assertThat(obey("check 01")).isEqualTo(Exit.WRONG);
    assertThat(screen()).contains("the whole JVM was ended by System.exit", "(Greeter.java:5)");
  }

  @Test
  void a_deleted_source_is_said_and_how_it_comes_back() throws IOException {
    Folder.empty(tiny.tiny().sources());

    assertThat(obey("check 01")).isEqualTo(Exit.WRONG);
    assertThat(screen()).contains("no source in exercises/01-tiny/src\n", "-Ddo=\"reset 01\"");
    assertThat(tiny.tiny().folder().resolve("target")).doesNotExist();
  }

  @Test
  void a_deleted_exercise_is_said_and_how_it_comes_back() throws IOException {
    Folder.empty(tiny.tiny().folder());

    assertThat(obey("check 01")).isEqualTo(Exit.WRONG);
    assertThat(screen())
        .contains("no source in exercises/01-tiny\n", "git checkout -- exercises/01-tiny");
  }

  @Test
  void without_a_number_all_are_checked_and_the_board_is_shown() {
    tiny.save(tiny.tiny(), TinyRepository.RIGHT);
    tiny.save(tiny.more(), TinyRepository.WRONG);

    assertThat(obey("check")).isEqualTo(Exit.WRONG);
    assertThat(screen())
        .startsWith("  01 tiny: checked\n  02 more: checked\n\nConcurrency workshop")
        .contains("1 of 2 solved", "02 more\n  We saw ");
  }

  @Test
  void json_is_all_there_is() {
    tiny.save(tiny.more(), TinyRepository.WRONG);

    assertThat(obey("check --json")).isEqualTo(Exit.WRONG);
    JsonNode report = JsonMapper.builder().build().readTree(screen());
    assertThat(report.get("solved").asInt()).isZero();
    assertThat(report.get("exercises").get(1).get("state").asString()).isEqualTo("WRONG");
    assertThat(report.get("exercises").get(1).get("finding").get(0).asString())
        .startsWith("We saw ");
  }

  @Test
  void reset_asks_and_a_closed_input_is_a_no() throws IOException {
    putAside();
    tiny.save(tiny.tiny(), TinyRepository.WRONG);

    assertThat(obey("reset 01")).isEqualTo(Exit.WRONG);
    assertThat(screen()).contains("(y/N)", "Nothing was changed.");
    assertThat(tiny.tiny().isUntouched()).isFalse();
  }

  @Test
  void reset_brings_the_starter_back_and_keeps_a_copy() throws IOException {
    putAside();
    tiny.save(tiny.tiny(), TinyRepository.WRONG);

    assertThat(obey("reset 01", "y\n")).isZero();
    assertThat(tiny.tiny().isUntouched()).isTrue();
    try (Stream<Path> kept = Files.walk(tiny.root().resolve(".workshop/before-reset"))) {
      assertThat(kept.filter(Files::isRegularFile))
          .singleElement()
          .satisfies(file -> assertThat(file).content().contains("Bye, "));
    }
  }

  @Test
  void a_starter_that_is_nowhere_changes_nothing() {
    tiny.save(tiny.tiny(), TinyRepository.WRONG);

    assertThat(obey("reset --yes 01")).isEqualTo(Exit.FAILED);
    assertThat(screen()).contains("nowhere to be found", "download the workshop");
    assertThat(tiny.tiny().isUntouched()).isFalse();
  }

  @Test
  void a_timeline_of_nothing_is_not_there() {
    assertThat(obey("timeline 01")).isEqualTo(Exit.WRONG);

    assertThat(screen())
        .isEqualTo("01 tiny: no picture; there is nothing yet that could be run.\n");
  }

  @Test
  void the_site_is_open_until_enter() {
    assertThat(obey("site", "\n")).isZero();

    assertThat(screen()).contains("The shop is open: http://127.0.0.1:", "200 books");
  }

  @Test
  void the_doctor_looks_at_everything_and_tells_in_80_columns() {
    obey("doctor --quick");

    assertThat(screen())
        .contains("JDK", "Maven", "cores", "memory", "loopback", "/proc", "recorder", "git");
    assertThat(screen().lines()).allMatch(line -> line.length() <= 80 || !line.contains(" / "));
  }

  private void putAside() throws IOException {
    new Starters(tiny.root()).putAside();
  }

  private int obey(String line) {
    return obey(line, "");
  }

  private int obey(String line, String input) {
    PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(out, Ink.PLAIN, false);
    byte[] typed = input.getBytes(StandardCharsets.UTF_8);
    return new Cockpit(tiny.root(), terminal, new ByteArrayInputStream(typed))
        .obey(List.of(line.split(" ", -1)));
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}

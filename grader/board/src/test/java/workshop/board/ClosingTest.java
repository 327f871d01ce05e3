package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClosingTest {
  static final String SUREFIRE =
      "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.6.1:test"
          + " (default-test) on project ";

  private static final List<String> SMALL_PRINT =
      List.of(
          "[ERROR] ",
          "[ERROR] See /home/ada/target/surefire-reports for the individual test results.",
          "[ERROR] See dump files (if any exist) [date].dump, [date]-jvmRun[N].dump and"
              + " [date].dumpstream.",
          "[ERROR] -> [Help 1]",
          "[ERROR] ",
          "[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.",
          "[ERROR] Re-run Maven using the -X switch to enable full debug logging.",
          "[ERROR] For more information about the errors and possible solutions, please read",
          "[ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/MojoFailureException",
          "[ERROR] After correcting the problems, you can resume the build with the command",
          "[ERROR]   mvn <args> -rf :02-web-scraping");

  @Test
  void an_exercise_whose_reason_the_board_tells_needs_no_words_of_maven() {
    Closing closing = closing(SUREFIRE + "02-web-scraping: There are test failures.");

    assertThat(closing.saysNoMoreThanTheBoard("02-web-scraping"::equals)).isTrue();
    assertThat(closing.failures())
        .extracting(Closing.Failure::project)
        .containsExactly("02-web-scraping");
  }

  @Test
  void the_same_holds_in_colour() {
    Closing closing =
        closing(
            "[\u001b[1;31mERROR\u001b[m] Failed to execute goal"
                + " \u001b[32morg.apache.maven.plugins:maven-surefire-plugin:3.6.1:test\u001b[m"
                + " \u001b[1m(default-test)\u001b[m on project \u001b[36m02-web-scraping\u001b[m:"
                + " \u001b[1;31mThere are test failures.\u001b[m");

    assertThat(closing.saysNoMoreThanTheBoard("02-web-scraping"::equals)).isTrue();
  }

  @Test
  void the_cockpit_has_told_why_it_ended() {
    String exec = "[ERROR] Failed to execute goal org.codehaus.mojo:exec-maven-plugin:3.6.4:exec";
    String ended = ": Command execution failed.: Process exited with an error: 3 (Exit value: 3)";
    String notFound = ": Command execution failed.: Cannot run program \"java\"";

    assertThat(closing(exec + " (watch) on project cockpit" + ended).saysThatTheCockpitEnded())
        .isTrue();
    assertThat(closing(exec + " (watch) on project cockpit" + notFound).saysThatTheCockpitEnded())
        .isFalse();
    assertThat(closing(exec + " (watch) on project engine" + ended).saysThatTheCockpitEnded())
        .isFalse();
    assertThat(Closing.of(List.of()).saysThatTheCockpitEnded()).isFalse();
  }

  @Test
  void surefire_without_a_reason_counts_as_failed_tests() {
    assertThat(closing(SUREFIRE + "02-web-scraping: ").saysNoMoreThanTheBoard(all -> true))
        .isTrue();
  }

  @Test
  void an_exercise_the_board_knows_nothing_of_needs_them() {
    Closing closing = closing(SUREFIRE + "02-web-scraping: There are test failures.");

    assertThat(closing.saysNoMoreThanTheBoard(project -> false)).isFalse();
  }

  @Test
  void one_such_exercise_among_others_needs_them() {
    Closing closing =
        closing(
            SUREFIRE + "02-web-scraping: There are test failures.",
            SUREFIRE + "03-api-calls: There are test failures.");

    assertThat(closing.saysNoMoreThanTheBoard("02-web-scraping"::equals)).isFalse();
    assertThat(closing.saysNoMoreThanTheBoard(all -> true)).isTrue();
  }

  @Test
  void a_fork_that_died_needs_them() {
    Closing closing =
        closing(
            SUREFIRE + "02-web-scraping: ",
            "[ERROR] The forked VM terminated without properly saying goodbye. VM crash?");

    assertThat(closing.saysNoMoreThanTheBoard(all -> true)).isFalse();
  }

  @Test
  void a_timeout_needs_them() {
    Closing closing = closing(SUREFIRE + "02-web-scraping: There was a timeout in the fork");

    assertThat(closing.saysNoMoreThanTheBoard(all -> true)).isFalse();
  }

  @Test
  void another_goal_needs_them() {
    Closing closing =
        closing(
            "[ERROR] Failed to execute goal"
                + " org.apache.maven.plugins:maven-failsafe-plugin:3.6.1:verify (bench) on project"
                + " solutions: There are test failures.");

    assertThat(closing.saysNoMoreThanTheBoard(all -> true)).isFalse();
  }

  @Test
  void a_library_that_was_not_found_needs_them() {
    Closing closing =
        closing(
            "[ERROR] Failed to execute goal on project 02-web-scraping: Could not resolve"
                + " dependencies for project workshop:02-web-scraping:jar:1");

    assertThat(closing.saysNoMoreThanTheBoard(all -> true)).isFalse();
  }

  @Test
  void an_error_of_maven_itself_needs_them() {
    Closing closing =
        closing(
            SUREFIRE + "02-web-scraping: There are test failures.",
            "[ERROR] Internal error: java.lang.NullPointerException");

    assertThat(closing.saysNoMoreThanTheBoard(all -> true)).isFalse();
  }

  @Test
  void silence_is_nothing_to_drop() {
    assertThat(Closing.of(List.of()).saysNoMoreThanTheBoard(all -> true)).isFalse();
  }

  @Test
  void lines_that_are_not_maven_s_are_kept() {
    Closing closing =
        Closing.of(
            List.of(SUREFIRE + "02-a: There are test failures.", "a late line", "[INFO] done"));

    assertThat(closing.saysNoMoreThanTheBoard(all -> true)).isTrue();
    assertThat(closing.others()).containsExactly("a late line", "[INFO] done");
  }

  private static Closing closing(String... lines) {
    return Closing.of(Stream.concat(Stream.of(lines), SMALL_PRINT.stream()).toList());
  }
}

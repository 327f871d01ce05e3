package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.board.Grades.earlier;
import static workshop.board.Grades.none;
import static workshop.board.Grades.now;
import static workshop.board.Grades.withNext;
import static workshop.board.Grades.wrong;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoardTest {

  @Test
  void a_wrong_exercise_is_told_in_full() {
    List<Standing> standings =
        List.of(
            now("01-waiting-or-working", State.SOLVED),
            new Standing("02-web-scraping", Standing.Age.NOW, wrong("02-web-scraping", 2)),
            now("03-api-calls", State.TODO));

    assertThat(plain(standings))
        .isEqualTo(
            """
            Concurrency workshop                                               1 of 3 solved
              01 waiting-or-working    solved
              02 web-scraping          wrong: 0 of 2 tasks
              03 api-calls             to do

            02 web-scraping
              We saw    32 requests in flight, and 32 threads each waiting for one
              Expected  async: many requests in flight and no thread waiting for any of them
              Where     CatalogueScraper.fetch (CatalogueScraper.java:27)
                        client.send(request, ofString())
              Try       start every request before you wait for any: HttpClient.sendAsync
                        returns at once
              (and 2 more findings: exercises/02-web-scraping/target/grade.txt)

            Next   read   exercises/02-web-scraping/README.md
                   grade  mvn test -pl exercises/02-web-scraping\
            """);
  }

  @Test
  void one_more_finding_is_not_called_findings() {
    assertThat(plain(List.of(new Standing("02-a", Standing.Age.NOW, wrong("02-a", 1)))))
        .contains("  (and 1 more finding: exercises/02-a/target/grade.txt)");
  }

  @Test
  void no_other_finding_is_not_mentioned() {
    assertThat(plain(List.of(new Standing("02-a", Standing.Age.NOW, wrong("02-a", 0)))))
        .doesNotContain("more finding");
  }

  @Test
  void findings_of_an_earlier_run_are_not_repeated() {
    List<Standing> standings =
        List.of(
            new Standing("01-a", Standing.Age.EARLIER, wrong("01-a", 2)), now("02-b", State.TODO));

    assertThat(plain(standings)).contains("  01 a    wrong: 0 of 2 tasks").doesNotContain("We saw");
  }

  @Test
  void a_fresh_clone_is_told_where_to_start() {
    assertThat(plain(List.of(now("01-a", State.TODO), now("02-b", State.TODO))))
        .isEqualTo(
            """
            Concurrency workshop                                               0 of 2 solved
              01 a    to do
              02 b    to do

            Next   read   exercises/01-a/README.md
                   grade  mvn test -pl exercises/01-a\
            """);
  }

  @Test
  void who_has_solved_everything_is_done() {
    assertThat(plain(List.of(now("01-a", State.SOLVED), earlier("02-b", State.SOLVED))))
        .isEqualTo(
            """
            Concurrency workshop                                               2 of 2 solved
              01 a    solved
              02 b    solved

            You are done: every exercise is solved.
            Now compare your answers with ours; each has a NOTES.md that says why:
                   diff -r exercises/NN-name/src/main solutions/NN-name/src/main\
            """);
  }

  @Test
  void a_solved_exercise_whose_grade_no_longer_counts_does_not_make_you_done() {
    List<Standing> standings =
        List.of(now("01-a", State.SOLVED), none("02-b", Standing.Age.CHANGED));

    assertThat(plain(standings))
        .contains("1 of 2 solved", "Next   read   exercises/02-b/README.md");
  }

  @Test
  void a_solved_exercise_names_the_model_that_was_seen() {
    Grade solved =
        new Grade("06-f", State.SOLVED, 2, 2, List.of(), 0, "", "mark", "25.0.3", "threads");
    Grade wrong =
        new Grade("07-g", State.WRONG, 1, 2, List.of(), 0, "", "mark", "25.0.3", "threads");

    assertThat(
            plain(
                List.of(
                    new Standing("06-f", Standing.Age.NOW, Optional.of(solved)),
                    new Standing("07-g", Standing.Age.NOW, Optional.of(wrong)))))
        .contains("06 f    solved with threads\n", "07 g    wrong: 1 of 2 tasks\n");
  }

  @Test
  void who_graded_one_exercise_stays_with_it() {
    assertThat(plain(List.of(earlier("01-a", State.TODO), now("02-b", State.STARTED))))
        .contains("mvn test -pl exercises/02-b");
  }

  @Test
  void so_does_who_could_not_be_graded() {
    List<Standing> standings =
        List.of(none("01-a", Standing.Age.NEVER), none("02-b", Standing.Age.LOST));

    assertThat(plain(standings)).contains("mvn test -pl exercises/02-b");
  }

  @Test
  void who_solved_that_one_goes_to_the_first_open_one() {
    assertThat(plain(List.of(earlier("01-a", State.TODO), now("02-b", State.SOLVED))))
        .contains("mvn test -pl exercises/01-a");
  }

  @Test
  void in_the_exercise_s_folder_the_command_is_short() {
    List<String> lines = Board.lines(List.of(now("01-a", State.TODO)), Ink.PLAIN, "01-a");

    assertThat(lines).last().isEqualTo("       grade  mvn test");
  }

  @Test
  void the_grader_s_own_advice_comes_before_the_task_sheet() {
    Standing started = withNext("01-a", State.STARTED, "do task 2: ThreadedScraper");

    assertThat(plain(List.of(started)))
        .endsWith(
            """
            Next   do task 2: ThreadedScraper
                   grade  mvn test -pl exercises/01-a\
            """);
  }

  @Test
  void advice_for_a_solved_exercise_is_shown_when_it_was_graded_alone() {
    Standing solved = withNext("01-a", State.SOLVED, "now read solutions/01-a/NOTES.md");

    assertThat(plain(List.of(solved, earlier("02-b", State.TODO))))
        .contains("01 a\n  now read solutions/01-a/NOTES.md\n");
    assertThat(plain(List.of(solved, now("02-b", State.TODO)))).doesNotContain("NOTES.md");
  }

  @Test
  void no_line_is_wider_than_80_columns_with_fourteen_exercises_of_every_state() {
    List<Standing> standings =
        IntStream.rangeClosed(1, 14)
            .mapToObj(nr -> String.format("%02d-waiting-or-working", nr))
            .map(name -> new Standing(name, Standing.Age.NOW, wrong(name, 12)))
            .toList();

    assertThat(Board.lines(standings, Ink.PLAIN, ""))
        .hasSizeGreaterThan(100)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void colour_changes_nothing_but_the_colour() {
    List<Standing> standings =
        Stream.of(State.values()).map(state -> now("01-" + state.name(), state)).toList();

    String coloured = String.join("\n", Board.lines(standings, Ink.COLOURED, ""));

    assertThat(coloured)
        .contains("\u001b[32msolved\u001b[m", "\u001b[31mwrong: 0 of 2 tasks\u001b[m");
    assertThat(Closing.withoutColour(coloured)).isEqualTo(plain(standings));
    assertThat(plain(standings)).doesNotContain("\u001b");
  }

  @Test
  void a_label_is_strong_in_colour() {
    assertThat(Paragraph.of("We saw    nothing", Ink.COLOURED))
        .containsExactly("  \u001b[1mWe saw\u001b[m    nothing");
  }

  @Test
  void what_a_program_printed_cannot_colour_the_screen() {
    assertThat(Paragraph.of("We saw    \u001b[31mred\tand\u0007", Ink.PLAIN))
        .containsExactly("  We saw    ?[31mred and?");
  }

  @Test
  void a_word_longer_than_a_line_stays_whole() {
    String place = "x".repeat(90);

    assertThat(Paragraph.wrapped("Where     ", place + " y"))
        .containsExactly("Where     " + place, "          y");
  }

  private static String plain(List<Standing> standings) {
    return String.join("\n", Board.lines(standings, Ink.PLAIN, ""));
  }
}

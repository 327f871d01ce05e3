package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeTest {
  private static final Grade GRADE =
      new Grade(
          "02-web-scraping",
          State.WRONG,
          1,
          2,
          List.of("We saw    \"Bücher für Müller & Söhne\" = 3\\4", "  # not a comment: 日本"),
          3,
          "do task 2",
          "abc",
          "25.0.3+9-LTS",
          "async and threads");

  @TempDir private Path folder;

  @Test
  void what_was_written_is_read() throws IOException {
    GRADE.write(folder);

    assertThat(Grade.read(folder)).contains(GRADE);
  }

  @Test
  void a_later_grade_replaces_the_earlier_and_nothing_else_is_left() throws IOException {
    GRADE.write(folder);
    Grades.grade("02-web-scraping", State.SOLVED).write(folder);

    assertThat(Grade.read(folder)).map(Grade::state).contains(State.SOLVED);
    try (Stream<Path> files = Files.list(folder.resolve("target"))) {
      assertThat(files).containsExactly(Grade.file(folder));
    }
  }

  @Test
  void the_same_grade_is_the_same_text() throws IOException {
    Grades.grade("01-a", State.TODO).write(folder);

    assertThat(Grade.file(folder))
        .hasContent(
            """
            exercise=01-a
            headline=
            jdk=25.0.3
            mark=mark
            more=0
            next=
            solved=0
            state=TODO
            tasks=2
            """);
  }

  @Test
  void no_file_is_no_grade() {
    assertThat(Grade.read(folder)).isEmpty();
  }

  @Test
  void half_a_file_is_no_grade() throws IOException {
    GRADE.write(folder);
    String text = Files.readString(Grade.file(folder));
    Files.writeString(Grade.file(folder), text.substring(0, text.length() / 2));

    assertThat(Grade.read(folder)).isEmpty();
  }

  @Test
  void an_unknown_state_is_no_grade() throws IOException {
    GRADE.write(folder);
    String text = Files.readString(Grade.file(folder));
    Files.writeString(Grade.file(folder), text.replace("WRONG", "GREAT"));

    assertThat(Grade.read(folder)).isEmpty();
  }

  @Test
  void bytes_that_are_no_text_are_no_grade() throws IOException {
    Files.createDirectories(folder.resolve("target"));
    Files.write(Grade.file(folder), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

    assertThat(Grade.read(folder)).isEmpty();
  }

  @Test
  void solved_without_a_task_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grade("01-a", State.SOLVED, 0, 0, List.of(), 0, "", ""))
        .withMessage("solved is every task, of at least one");
  }

  @Test
  void more_solved_than_there_are_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grade("01-a", State.STARTED, 3, 2, List.of(), 0, "", ""))
        .withMessage("3 of 2 tasks cannot be");
  }

  @Test
  void a_line_break_in_a_line_starts_a_new_one() {
    assertThat(new Grade("01-a", State.WRONG, 0, 1, List.of("a\nb\r\nc"), 0, "", "").headline())
        .containsExactly("a", "b", "c");
  }

  @Test
  void a_failure_without_a_finding_does_not_tell_why() {
    assertThat(GRADE.tellsWhyItFailed()).isTrue();
    assertThat(Grades.grade("01-a", State.WRONG).tellsWhyItFailed()).isFalse();
  }
}

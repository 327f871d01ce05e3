package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final String SOURCES = "ab".repeat(32);
  private static final String OTHERS = "cd".repeat(32);
  private static final Instant WHEN = Instant.parse("2026-11-23T18:20:11.5Z");

  @TempDir private Path root;

  @Test
  void nothing_is_solved_before_the_first() {
    Progress progress = Progress.read(root);

    assertThat(progress.of("02-a")).isEmpty();
    assertThat(progress.complaint()).isEmpty();
    assertThat(file()).doesNotExist();
  }

  @Test
  void one_line_says_what_was_solved_when_and_how() throws IOException {
    Progress.solved(root, "02-a", SOURCES, WHEN, "async and threads");

    assertThat(Progress.read(root).of("02-a"))
        .contains(
            new Progress.Solved("02-a", SOURCES, "2026-11-23T18:20:11Z", "async and threads"));
    assertThat(Files.readAllLines(file()))
        .hasSize(2)
        .last()
        .isEqualTo("02-a " + SOURCES + " 2026-11-23T18:20:11Z async and threads");
  }

  @Test
  void a_model_need_not_be_known() {
    Progress.solved(root, "02-a", SOURCES, WHEN, "");

    assertThat(Progress.read(root).of("02-a")).map(Progress.Solved::model).contains("");
  }

  @Test
  void the_same_again_is_not_written_again() throws IOException {
    Progress.solved(root, "02-a", SOURCES, WHEN, "threads");
    Progress.solved(root, "02-a", SOURCES, WHEN.plusSeconds(60), "threads");

    assertThat(Files.readAllLines(file())).hasSize(2);
  }

  @Test
  void the_last_line_of_an_exercise_counts() {
    Progress.solved(root, "02-a", SOURCES, WHEN, "");
    Progress.solved(root, "02-a", OTHERS, WHEN, "");

    assertThat(Progress.read(root).of("02-a")).map(Progress.Solved::sources).contains(OTHERS);
  }

  @Test
  void a_damaged_line_is_told_and_the_whole_file_is_kept_beside() throws IOException {
    Progress.solved(root, "02-a", SOURCES, WHEN, "");
    Files.writeString(file(), "03-b half a li", StandardOpenOption.APPEND);
    String damaged = Files.readString(file());

    Progress progress = Progress.read(root);

    assertThat(progress.complaint())
        .contains(
            ".progress had 1 line nobody can read; it is kept as .progress.damaged, the others"
                + " count");
    assertThat(progress.of("02-a")).isPresent();
    assertThat(root.resolve(".progress.damaged")).hasContent(damaged);
    assertThat(Progress.read(root).complaint()).isEmpty();
    assertThat(Progress.read(root).of("02-a")).isPresent();
  }

  @Test
  void what_follows_half_a_line_is_a_line_of_its_own() throws IOException {
    Files.writeString(file(), "03-b half a li");

    Progress.solved(root, "02-a", SOURCES, WHEN, "");

    assertThat(Progress.read(root).of("02-a")).isPresent();
  }

  @Test
  void a_second_damaged_file_does_not_replace_the_first() throws IOException {
    Files.writeString(file(), "first");
    Progress.read(root);
    Files.write(file(), new byte[] {(byte) 0xff, 0, 13});
    Progress.read(root);

    assertThat(root.resolve(".progress.damaged")).hasContent("first");
    assertThat(root.resolve(".progress.damaged-2")).hasBinaryContent(new byte[] {-1, 0, 13});
  }

  @Test
  void a_file_that_is_none_is_told_and_grading_goes_on() throws IOException {
    Files.createDirectory(file());

    Progress.solved(root, "02-a", SOURCES, WHEN, "");

    assertThat(Progress.read(root).complaint().orElseThrow())
        .startsWith(".progress could not be read");
  }

  @Test
  void solved_means_with_the_bytes_that_are_there_now() throws IOException {
    Path source = root.resolve("exercises/02-a/src/A.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source.resolveSibling("../pom.xml").normalize(), "<project/>");
    Files.writeString(source, "class A {}");
    Progress.solved(root, "02-a", Mark.ofSources(root, "02-a"), WHEN, "");

    List<Standing> before = new Standings(root).read(Set.of());
    Files.writeString(source, "class A { int changed; }");
    List<Standing> after = new Standings(root).read(Set.of());

    assertThat(before)
        .singleElement()
        .matches(Standing::solved)
        .extracting(Standing::words)
        .isEqualTo("solved earlier, with these bytes");
    assertThat(after)
        .singleElement()
        .matches(standing -> !standing.solved())
        .extracting(Standing::words)
        .isEqualTo("changed since it was solved, not graded yet");
  }

  private Path file() {
    return root.resolve(".progress");
  }
}

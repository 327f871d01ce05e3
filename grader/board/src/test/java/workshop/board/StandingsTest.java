package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingsTest {
  @TempDir private Path root;

  @Test
  void exercises_are_the_numbered_folders_with_a_pom_in_order() throws IOException {
    exercise("10-pipeline");
    exercise("02-web-scraping");
    exercise("notes");
    Files.createDirectories(root.resolve("exercises/03-no-pom"));

    assertThat(new Standings(root).exercises()).containsExactly("02-web-scraping", "10-pipeline");
  }

  @Test
  void no_grade_is_not_graded_yet() throws IOException {
    exercise("01-a");

    assertThat(ages(new Standings(root))).containsExactly(Standing.Age.NEVER);
  }

  @Test
  void a_grade_written_since_the_start_is_of_this_run() throws IOException {
    exercise("01-a");
    Standings standings = new Standings(root);
    grade("01-a", "25.0.3", 1);

    assertThat(ages(standings)).containsExactly(Standing.Age.NOW);
    assertThat(standings.now("01-a")).isPresent();
  }

  @Test
  void one_written_before_counts_while_its_mark_matches() throws IOException {
    exercise("01-a");
    grade("01-a", "25.0.3", 1);
    Standings standings = new Standings(root);

    assertThat(ages(standings)).containsExactly(Standing.Age.EARLIER);
    assertThat(standings.now("01-a")).isEmpty();
  }

  @Test
  void one_replaced_since_the_start_is_of_this_run() throws IOException {
    exercise("01-a");
    grade("01-a", "25.0.3", 1);
    Standings standings = new Standings(root);
    grade("01-a", "25.0.3", 2);

    assertThat(ages(standings)).containsExactly(Standing.Age.NOW);
  }

  @Test
  void a_clock_that_went_back_does_not_matter() throws IOException {
    exercise("01-a");
    grade("01-a", "25.0.3", 2);
    Standings standings = new Standings(root);
    grade("01-a", "25.0.3", 1);

    assertThat(ages(standings)).containsExactly(Standing.Age.NOW);
  }

  @Test
  void a_changed_source_makes_a_grade_stale() throws IOException {
    exercise("01-a");
    grade("01-a", "25.0.3", 1);
    Files.writeString(root.resolve("exercises/01-a/src/A.java"), "class A { int changed; }");

    assertThat(ages(new Standings(root))).containsExactly(Standing.Age.CHANGED);
  }

  @Test
  void a_grade_of_another_jdk_than_the_newest_does_not_count() throws IOException {
    exercise("01-a");
    exercise("02-b");
    grade("01-a", "25.0.3", 1);
    grade("02-b", "25.0.4", 2);

    assertThat(ages(new Standings(root))).containsExactly(Standing.Age.NEVER, Standing.Age.EARLIER);
  }

  @Test
  void an_exercise_that_failed_without_a_grade_of_this_run_is_lost() throws IOException {
    exercise("01-a");
    grade("01-a", "25.0.3", 1);

    assertThat(new Standings(root).read(Set.of("01-a")))
        .extracting(Standing::age)
        .containsExactly(Standing.Age.LOST);
  }

  @Test
  void a_grade_that_cannot_be_read_is_none() throws IOException {
    exercise("01-a");
    grade("01-a", "25.0.3", 1);
    Files.writeString(Grade.file(folder("01-a")), "state=");

    assertThat(ages(new Standings(root))).containsExactly(Standing.Age.NEVER);
  }

  @Test
  void a_folder_without_exercises_has_no_standings() {
    assertThat(ages(new Standings(root))).isEmpty();
  }

  private static List<Standing.Age> ages(Standings standings) {
    return standings.read(Set.of()).stream().map(Standing::age).toList();
  }

  private void exercise(String name) throws IOException {
    Files.createDirectories(folder(name).resolve("src"));
    Files.writeString(folder(name).resolve("pom.xml"), "<project/>");
    Files.writeString(folder(name).resolve("src/A.java"), "class A {}");
  }

  private void grade(String name, String jdk, int second) throws IOException {
    new Grade(name, State.SOLVED, 1, 1, List.of(), 0, Mark.of(root, name), jdk).write(folder(name));
    FileTime time = FileTime.fromMillis(1_000_000 + second * 1_000L);
    Files.setLastModifiedTime(Grade.file(folder(name)), time);
  }

  private Path folder(String name) {
    return root.resolve("exercises").resolve(name);
  }
}

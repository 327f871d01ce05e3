package workshop.cockpit.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workshop.cockpit.TinyRepository;

class ExercisesTest {
  @TempDir private Path folder;
  private TinyRepository tiny;

  @BeforeEach
  void open() throws IOException {
    tiny = new TinyRepository(folder);
  }

  @AfterEach
  void close() {
    tiny.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "01", "tiny", "01-tiny", "exercises/01-tiny/", "exercises\\01-tiny"})
  void an_exercise_is_found_by_what_people_call_it(String said) {
    assertThat(new Exercises(tiny.root()).find(said)).contains(tiny.tiny());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "3", "tin", "1-tiny", "/"})
  void what_is_no_exercise_is_not_found(String said) {
    assertThat(new Exercises(tiny.root()).find(said)).isEmpty();
  }

  @Test
  void the_next_one_is_open_and_after_this_one() {
    Exercises exercises = new Exercises(tiny.root());

    assertThat(exercises.firstOpen(Optional.empty())).contains(tiny.tiny());
    assertThat(exercises.firstOpen(Optional.of(tiny.tiny()))).contains(tiny.more());
    assertThat(exercises.firstOpen(Optional.of(tiny.more()))).contains(tiny.tiny());
  }

  @Test
  void the_open_task_is_the_first_that_is_not_solved() throws IOException {
    Path text = tiny.tiny().folder().resolve("target/grade.txt");
    Files.createDirectories(text.getParent());
    Files.writeString(
        text, "task 1  passed  a\ntask 2  passed  b\ntask 2  to do   c\ntask 3  failed  d\n");

    assertThat(tiny.tiny().openTask()).isEqualTo(2);
    assertThat(tiny.more().openTask()).isEqualTo(1);
  }
}

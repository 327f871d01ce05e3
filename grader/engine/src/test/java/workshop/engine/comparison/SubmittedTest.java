package workshop.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmittedTest {
  @TempDir private Path room;

  @BeforeEach
  void fill() throws IOException {
    write("src/main/java/shop/Scraper.java");
    write("src/main/java/shop/Page.java");
    write("wrong/sequential/Scraper.java");
  }

  @Test
  void a_submission_takes_the_place_of_the_answers_files() throws IOException {
    Files.writeString(room.resolve("timelines"), "one by one: wrong/sequential\nours: answer\n");

    List<Submitted> all = Submitted.in(room, "timelines");

    assertThat(all).extracting(Submitted::name).containsExactly("one by one", "ours");
    assertThat(all.getFirst().sources())
        .extracting(file -> room.relativize(file).toString().replace('\\', '/'))
        .containsExactlyInAnyOrder("src/main/java/shop/Page.java", "wrong/sequential/Scraper.java");
    assertThat(all.getFirst().fileName()).isEqualTo("wrong-sequential");
    assertThat(Submitted.home(room)).isEqualTo("shop");
  }

  @Test
  void what_cannot_be_read_is_quoted() throws IOException {
    Files.writeString(room.resolve("timelines"), "wrong/sequential");

    assertThatThrownBy(() -> Submitted.in(room, "timelines"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("timelines: what is \"wrong/sequential\"?");
  }

  @Test
  void what_is_not_there_is_named() throws IOException {
    Files.writeString(room.resolve("timelines"), "one by one: wrong/other");

    assertThatThrownBy(() -> Submitted.in(room, "timelines"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(", one by one: no sources in wrong/other");
  }

  private void write(String name) throws IOException {
    Path file = room.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}

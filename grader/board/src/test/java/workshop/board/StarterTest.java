package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {
  @TempDir private Path root;

  @BeforeEach
  void as_it_ships() throws IOException {
    write("exercises/01-a/src/main/java/a/A.java", "class A {}");
    write("solutions/01-a/starter.sha256", Mark.ofSources(root, "01-a") + "\n");
  }

  @Test
  void nobody_has_changed_it() {
    assertThat(Starter.isUntouched(root, "01-a")).isTrue();
  }

  @Test
  void a_file_was_changed() throws IOException {
    write("exercises/01-a/src/main/java/a/A.java", "class A { }");

    assertThat(Starter.isUntouched(root, "01-a")).isFalse();
  }

  @Test
  void a_file_was_added() throws IOException {
    write("exercises/01-a/src/main/java/a/B.java", "");

    assertThat(Starter.isUntouched(root, "01-a")).isFalse();
  }

  @Test
  void a_file_was_deleted() throws IOException {
    Files.delete(root.resolve("exercises/01-a/src/main/java/a/A.java"));

    assertThat(Starter.isUntouched(root, "01-a")).isFalse();
  }

  @Test
  void other_hidden_tests_change_nothing() throws IOException {
    write("solutions/01-a/src/test/java/a/ATest.java", "class ATest {}");

    assertThat(Starter.isUntouched(root, "01-a")).isTrue();
  }

  @Test
  void without_a_fingerprint_nothing_is_known() throws IOException {
    Files.delete(root.resolve("solutions/01-a/starter.sha256"));

    assertThat(Starter.isUntouched(root, "01-a")).isFalse();
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}

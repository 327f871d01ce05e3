package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
  @TempDir Path folder;

  @Test
  void a_file_is_replaced_and_nothing_lies_beside_it() throws IOException {
    Path file = folder.resolve("new/folder/page.html");

    Replacement.write(file, "old");
    Replacement.write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(names(file.getParent())).containsExactly("page.html");
  }

  @Test
  void what_cannot_be_replaced_stays_as_it_was() throws IOException {
    Path file = Files.createDirectory(folder.resolve("page.html"));
    Path inside = Files.writeString(file.resolve("inside"), "kept");

    assertThatIOException().isThrownBy(() -> Replacement.write(file, "new"));

    assertThat(inside).hasContent("kept");
    assertThat(names(folder)).containsExactly("page.html");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}

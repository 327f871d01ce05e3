package workshop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledTest {
  @TempDir private Path folder;

  @Test
  void the_one_that_the_variable_names_comes_first() throws IOException {
    Path named = program("mine");
    program("chromium");

    assertThat(Installed.find(Map.of("CHROMIUM", named.toString(), "PATH", folder.toString())))
        .contains(named);
  }

  @Test
  void a_variable_that_names_nothing_finds_nothing() throws IOException {
    program("chromium");
    String nothing = folder.resolve("nothing").toString();

    assertThat(Installed.find(Map.of("CHROMIUM", nothing, "PATH", folder.toString()))).isEmpty();
  }

  @Test
  void one_on_the_path_is_found() throws IOException {
    Path chromium = program("chromium");

    assertThat(Installed.find(Map.of("PATH", folder.toString()))).contains(chromium);
  }

  private Path program(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}

package workshop.engine.pipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  @Test
  void everything_arrives_as_it_was_written() throws IOException {
    Bootstrap bootstrap =
        bootstrap(Set.of("a", "b"), List.of("[class:a.ATest]/[method:a()]", "[method:ü b()]"));

    assertThat(Bootstrap.read(reader(written(bootstrap)))).isEqualTo(bootstrap);
  }

  @Test
  void no_tests_named_means_all_of_the_class() throws IOException {
    Bootstrap bootstrap = bootstrap(Set.of(), List.of());

    assertThat(Bootstrap.read(reader(written(bootstrap)))).isEqualTo(bootstrap);
  }

  @Test
  void what_comes_after_it_is_left_for_others() throws IOException {
    Bootstrap bootstrap = bootstrap(Set.of(), List.of("[method:a()]"));
    BufferedReader reader = reader(written(bootstrap) + "why\n");

    Bootstrap.read(reader);

    assertThat(reader.readLine()).isEqualTo("why");
  }

  @Test
  void a_stream_that_ends_within_it_is_an_error() throws IOException {
    String half = written(bootstrap(Set.of(), List.of())).replace("--\n", "");

    assertThatThrownBy(() -> Bootstrap.read(reader(half))).isInstanceOf(EOFException.class);
  }

  private static Bootstrap bootstrap(Set<String> names, List<String> tests) {
    Path folder = Path.of("Kürs für Müller & Söhne");
    return new Bootstrap(
        new Door(4711, "the token"),
        4712,
        "the host's token",
        99_999_999_999L,
        folder.resolve("target").resolve("classes"),
        folder.resolve("scratch"),
        "webscraping.CatalogueScraperTest",
        names,
        tests);
  }

  private static String written(Bootstrap bootstrap) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      bootstrap.write(out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static BufferedReader reader(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new BufferedReader(
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
  }
}

package workshop.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.facts.CodePlace;

class SourceTextTest {
  @TempDir private Path folder;

  @Test
  void a_line_is_quoted_without_its_indentation() throws IOException {
    assertThat(quote("class A {", "\t  send(request);  ", "}")).isEqualTo("send(request);");
  }

  @Test
  void our_own_mark_at_the_end_is_dropped() throws IOException {
    assertThat(quote("", "  send(request); // here")).isEqualTo("send(request);");
    assertThat(quote("", "  send(request); // here  ")).isEqualTo("send(request);");
  }

  @Test
  void other_comments_and_addresses_are_kept() throws IOException {
    assertThat(quote("", "get(\"http://here/\"); // here too"))
        .isEqualTo("get(\"http://here/\"); // here too");
    assertThat(quote("", "get(\"http://a.b/\"); // here")).isEqualTo("get(\"http://a.b/\");");
  }

  @Test
  void umlauts_are_quoted() throws IOException {
    assertThat(quote("", "grüße(\"Müller\");")).isEqualTo("grüße(\"Müller\");");
  }

  @Test
  void a_line_that_is_not_there_is_empty() throws IOException {
    SourceText sources = sources("one", "two");

    assertThat(sources.line(at("A.java", 2))).isEqualTo("two");
    assertThat(sources.line(at("A.java", 3))).isEmpty();
    assertThat(sources.line(at("A.java", 0))).isEmpty();
    assertThat(sources.line(at("B.java", 1))).isEmpty();
    assertThat(sources.line(at("", 1))).isEmpty();
  }

  @Test
  void a_source_that_cannot_be_read_is_not_quoted() throws IOException {
    Path file = folder.resolve("A.java");
    Files.write(file, "grüße\n".getBytes(StandardCharsets.ISO_8859_1));
    SourceText sources = new SourceText(List.of(file));

    assertThat(sources.line(at("A.java", 1))).isEmpty();
    Files.delete(file);
    assertThat(sources.line(at("A.java", 1))).isEmpty();
  }

  /// The second of these lines as it is quoted.
  private String quote(String... lines) throws IOException {
    return sources(lines).line(at("A.java", 2));
  }

  private SourceText sources(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("A.java"), String.join("\n", lines));
    return new SourceText(List.of(file));
  }

  private static CodePlace at(String file, int line) {
    return new CodePlace("a.A", "fetch", file, line);
  }
}

package workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
  @TempDir private Path root;
  private String before = "";

  @BeforeEach
  void one_exercise() throws IOException {
    write("exercises/01-a/src/main/java/a/A.java", "class A {}");
    write("solutions/01-a/src/test/java/a/ATest.java", "class ATest {}");
    write("grader/pom.xml", "<project/>");
    write("grader/engine/pom.xml", "<project/>");
    write("grader/engine/src/main/java/E.java", "class E {}");
    before = Mark.of(root, "01-a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exercises/01-a/src/main/java/a/A.java",
        "exercises/01-a/src/main/resources/new.txt",
        "solutions/01-a/src/test/java/a/ATest.java",
        "grader/pom.xml",
        "grader/engine/pom.xml",
        "grader/engine/src/main/java/E.java",
        "grader/practice/src/main/java/New.java"
      })
  void what_a_grade_is_made_from_changes_the_mark(String file) throws IOException {
    write(file, "changed");

    assertThat(Mark.of(root, "01-a")).isNotEqualTo(before).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exercises/01-a/README.md",
        "exercises/01-a/target/grade.properties",
        "exercises/01-a/src/main/java/a/.A.java.swp",
        "exercises/01-a/src/main/java/a/A.java~",
        "exercises/02-b/src/main/java/b/B.java",
        "solutions/01-a/src/main/java/a/A.java",
        "grader/engine/src/test/java/ETest.java",
        "grader/engine/target/E.class"
      })
  void nothing_else_changes_it(String file) throws IOException {
    write(file, "changed");

    assertThat(Mark.of(root, "01-a")).isEqualTo(before);
  }

  @Test
  void a_renamed_file_changes_it() throws IOException {
    Path file = root.resolve("exercises/01-a/src/main/java/a/A.java");
    Files.move(file, file.resolveSibling("B.java"));

    assertThat(Mark.of(root, "01-a")).isNotEqualTo(before);
  }

  @Test
  void line_endings_count() throws IOException {
    write("exercises/01-a/src/main/java/a/A.java", "class A {}\n");
    String unix = Mark.of(root, "01-a");
    write("exercises/01-a/src/main/java/a/A.java", "class A {}\r\n");

    assertThat(Mark.of(root, "01-a")).isNotEqualTo(unix);
  }

  @Test
  void two_exercises_have_two_marks() {
    assertThat(Mark.of(root, "02-b")).isNotEqualTo(before);
  }

  @Test
  void where_the_repository_lies_does_not_matter(@TempDir Path elsewhere) throws IOException {
    Path moved = elsewhere.resolve("Kürs für Müller & Söhne");
    Files.move(root, moved);

    assertThat(Mark.of(moved, "01-a")).isEqualTo(before);
    Files.move(moved, root);
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}

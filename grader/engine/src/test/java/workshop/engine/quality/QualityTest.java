package workshop.engine.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualityTest {
  private static final String REPAIR = "mvn verify -pl grader/engine -Dreformat";
  private static final int LONGEST = 300;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void there_is_something_to_look_at(SourceSet set) {
    assertThat(set.files()).isNotEmpty();
  }

  @Test
  void every_source_is_formatted() {
    if (System.getProperty("reformat") != null) {
      Sources.all().forEach(Format::repair);
    }

    List<String> unformatted =
        Sources.all().stream()
            .filter(file -> !Format.isFormatted(Sources.text(file)))
            .map(Sources::name)
            .toList();

    assertThat(unformatted).as("sources to repair with: %s", REPAIR).isEmpty();
  }

  @Test
  void the_gate_sees_a_source_that_is_not_formatted() {
    assertThat(Format.isFormatted("class A {\n  int a;\n}\n")).isTrue();
    assertThat(Format.isFormatted("class A {\r\n  int a;\r\n}\r\n")).isTrue();
    assertThat(Format.isFormatted("class A {\n    int a;\n}\n")).isFalse();
    assertThat(Format.isFormatted("import java.util.List;\n\nclass A {}\n")).isFalse();
  }

  @Test
  void repairing_formats(@TempDir Path elsewhere) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("A.java"), "class A {int a;}");

    Format.repair(file);

    assertThat(file).hasContent("class A {\n  int a;\n}\n");
  }

  @ParameterizedTest
  @EnumSource
  void no_source_makes_the_compiler_warn(SourceSet set) {
    // What they call is on no class path here.
    switch (set) {
      case HIDDEN_TESTS -> faults(SourceSet.ANSWERS);
      case COCKPIT_TESTS -> faults(SourceSet.COCKPIT);
      case BROWSER_TESTS -> faults(SourceSet.BROWSER);
      case MEASURING_TESTS -> faults(SourceSet.MEASURING);
      default -> {}
    }

    assertThat(faults(set)).isEmpty();
  }

  @Test
  void the_gate_sees_a_warning_of_javac() throws IOException {
    Path file = source("package a; class A { java.util.List list; }");

    assertThat(StrictCompiler.faults(List.of(file), 25, folder))
        .singleElement()
        .asString()
        .contains("A.java:1: found raw type: java.util.List");
  }

  @Test
  void the_gate_sees_a_finding_of_error_prone() throws IOException {
    Path file = source("package a; class A { void a() { new Exception(); } }");

    assertThat(StrictCompiler.faults(List.of(file), 25, folder))
        .singleElement()
        .asString()
        .contains("A.java:1: [DeadException]");
  }

  @Test
  void no_source_is_longer_than_300_lines() {
    assertThat(Sources.all())
        .allSatisfy(
            file ->
                assertThat(Sources.text(file).lines().count())
                    .as("lines of %s", Sources.name(file))
                    .isLessThanOrEqualTo(LONGEST));
  }

  @Test
  void every_main_package_says_what_happens_there_and_is_null_marked() {
    List<Path> packages =
        Sources.below("grader/*/src/main/java").stream().map(Path::getParent).distinct().toList();

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            room ->
                assertThat(room.resolve("package-info.java"))
                    .content()
                    .startsWith("/// ")
                    .contains("\n@NullMarked\n"));
  }

  private List<String> faults(SourceSet set) {
    return StrictCompiler.faults(set.files(), set.release(), folder);
  }

  private Path source(String text) throws IOException {
    return Files.writeString(folder.resolve("A.java"), text);
  }
}

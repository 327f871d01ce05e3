package workshop.engine.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.threads.ParticipantClasses;

/// Hidden tests are compiled against the starter, then held against a changed one.
class SignatureCheckTest {
  private static final String STARTER =
      """
      package shop;
      import java.util.List;
      class Box extends Base {
        int size = 3;
        Box(int size) {}
        Lid open(Lid lid, int times) { return lid; }
        List<String> names(String[] of) { return List.of(of); }
        static class Lid { void close() {} }
      }
      class Base { void inherited() {} }
      """;

  private static final String HIDDEN_TEST =
      """
      package shop;
      class BoxTest {
        void all() {
          Box box = new Box(3);
          box.size = 2;
          box.inherited();
          box.names(new String[0]).clear();
          new Helper().close(box.open(null, 1));
        }
      }
      class Helper {
        void close(Box.Lid lid) { lid.close(); }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void compile_the_hidden_test_against_the_starter() throws IOException {
    participantWrites(STARTER);
    compile("tests", HIDDEN_TEST);
  }

  @Test
  void a_starter_is_what_its_tests_call() throws IOException {
    assertThat(check()).isEmpty();
  }

  @Test
  void more_members_do_not_matter() throws IOException {
    participantWrites(
        STARTER
            .replace("int size = 3;", "int size = 3; long weight; Box() { this(1); }")
            .replace("class Base {", "class Base { private void open() {}"));

    assertThat(check()).isEmpty();
  }

  @Test
  void a_renamed_method_is_told() throws IOException {
    participantWrites(STARTER.replace("Lid open(", "Lid unlock("));

    assertMissing("there is no method Lid open(Lid, int) in Box", box());
  }

  @Test
  void a_retyped_parameter_is_told_with_what_is_there() throws IOException {
    participantWrites(STARTER.replace("int times", "long times"));

    assertMissing(
        "there is no method Lid open(Lid, int) in Box, only method Lid open(Lid, long) in Box",
        box());
  }

  @Test
  void a_retyped_result_is_told_with_what_is_there() throws IOException {
    participantWrites(
        STARTER.replace("List<String> names(", "java.util.Collection<String> names("));

    assertMissing(
        "there is no method List names(String[]) in Box,"
            + " only method Collection names(String[]) in Box",
        box());
  }

  @Test
  void of_several_others_always_the_same_is_told() throws IOException {
    participantWrites(
        STARTER.replace(
            "Lid open(Lid lid, int times) { return lid; }",
            "void open(long a) {} void open(int a) {} void open(byte a) {} void open(short a) {}"));

    assertMissing(
        "there is no method Lid open(Lid, int) in Box, only method void open(byte) in Box", box());
  }

  @Test
  void a_missing_constructor_is_told() throws IOException {
    participantWrites(STARTER.replace("Box(int size) {}", "Box(String size) {}"));

    assertMissing("there is no constructor Box(int), only constructor Box(String)", box());
  }

  @Test
  void a_private_method_is_told() throws IOException {
    participantWrites(STARTER.replace("Lid open(", "private Lid open("));

    assertMissing("method Lid open(Lid, int) in Box is private", box());
  }

  @Test
  void a_private_constructor_is_told() throws IOException {
    participantWrites(STARTER.replace("Box(int size)", "private Box(int size)"));

    assertMissing("constructor Box(int) is private", box());
  }

  @Test
  void a_missing_field_is_told() throws IOException {
    participantWrites(STARTER.replace("int size = 3", "int length = 3"));

    assertMissing("there is no field int size in Box", box());
  }

  @Test
  void a_private_field_is_told() throws IOException {
    participantWrites(STARTER.replace("int size = 3", "private int size = 3"));

    assertMissing("field int size in Box is private", box());
  }

  @Test
  void a_member_of_a_nested_class_that_only_a_helper_calls_is_told() throws IOException {
    participantWrites(STARTER.replace("void close()", "void shut()"));

    assertMissing(
        "there is no method void close() in Lid", new CodePlace("shop.Box$Lid", "", "Box.java", 0));
  }

  @Test
  void a_deleted_class_is_told() throws IOException {
    participantWrites("package shop; class Bag {}");

    assertMissing("there is no type Box", null);
  }

  @Test
  void a_deleted_nested_class_is_told() throws IOException {
    participantWrites(
        STARTER
            .replace("static class Lid { void close() {} }", "")
            .replace("Lid open(Lid lid, int times) { return lid; }", ""));

    assertMissing("there is no method Lid open(Lid, int) in Box", box());
  }

  @Test
  void a_class_that_another_one_needs_is_told() throws IOException {
    Files.delete(folder.resolve("exercise/shop/Box$Lid.class"));

    assertMissing("Box cannot be used: Box.Lid is missing", box());
  }

  private void assertMissing(String saw, @Nullable CodePlace where) throws IOException {
    assertThat(check())
        .contains(
            Finding.of(
                Rule.SIGNATURE,
                saw,
                "classes and methods have the names and parameters that the task sheet shows",
                where,
                "give it back the name and the parameters of the starter:"
                    + " git diff shows what changed"));
  }

  private Optional<Finding> check() throws IOException {
    Path classes = folder.resolve("exercise");
    URL[] path = {classes.toUri().toURL(), folder.resolve("tests").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path)) {
      return SignatureCheck.check("shop.BoxTest", ParticipantClasses.in(classes), loader);
    }
  }

  private static CodePlace box() {
    return new CodePlace("shop.Box", "", "Box.java", 0);
  }

  private void participantWrites(String source) throws IOException {
    Path old = folder.resolve("exercise/shop");
    if (Files.exists(old)) {
      try (Stream<Path> files = Files.list(old)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    compile("exercise", source);
  }

  private void compile(String into, String source) throws IOException {
    Path file = Files.writeString(folder.resolve(into + ".java"), source);
    Path classes = Files.createDirectories(folder.resolve(into));
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
    arguments.addAll(List.of("-cp", folder.resolve("exercise").toString(), file.toString()));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(code).as("javac of %s", into).isZero();
  }
}

package workshop.practice.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceLaunchTest {
  @TempDir private Path folder;

  @Test
  void a_program_that_was_started_from_its_source_files_can_start_children() throws Exception {
    Path room = Files.createDirectories(folder.resolve("one/two"));
    Files.writeString(
        room.resolve("Child.java"),
        """
        package one.two;
        class Child {
          public static void main(String[] args) {
            System.out.println("the child was given " + args[0]);
          }
        }
        """);
    Path parent =
        Files.writeString(
            room.resolve("Parent.java"),
            """
            package one.two;
            import java.util.*;
            import workshop.practice.work.Workers;
            class Parent {
              public static void main(String[] args) throws Exception {
                List<String> command = new ArrayList<>(Workers.command(Child.class));
                command.add("a word");
                new ProcessBuilder(command).inheritIO().start().waitFor();
              }
            }
            """);

    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                parent.toString())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("the child was given a word");
    assertThat(program.waitFor()).isZero();
  }

  @Test
  void classes_of_a_folder_are_left_where_they_are() {
    assertThat(SourceLaunch.classes(SourceLaunchTest.class)).isEmpty();
    assertThat(SourceLaunch.classes(String.class)).isEmpty();
  }
}

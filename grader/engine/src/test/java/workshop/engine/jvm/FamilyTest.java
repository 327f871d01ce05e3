package workshop.engine.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FamilyTest {
  private Process head;

  @AfterEach
  void end() {
    head.descendants().forEach(ProcessHandle::destroyForcibly);
    head.destroyForcibly();
  }

  @Test
  void a_grandchild_is_ended_when_its_parents_have_gone() throws Exception {
    head = start(2);
    Family family = Family.of(head.toHandle());
    List<ProcessHandle> line = List.of(handle(head), handle(head));
    family.look();
    head.destroyForcibly().waitFor();

    List<String> commands = family.endSurvivors();

    line.forEach(process -> process.onExit().join());
    assertThat(commands).hasSize(2).allMatch(command -> command.contains("java"));
  }

  @Test
  void who_has_ended_by_itself_is_no_survivor() throws Exception {
    head = start(1);
    Family family = Family.of(head.toHandle());
    ProcessHandle child = handle(head);
    family.look();
    child.destroyForcibly();
    child.onExit().join();

    assertThat(family.endSurvivors()).isEmpty();
  }

  @Test
  void a_long_command_is_shortened() throws Exception {
    head = start(1);
    Family family = Family.of(head.toHandle());
    handle(head);
    family.look();

    assertThat(family.endSurvivors()).allMatch(command -> command.length() <= 82);
  }

  /// A line of that many descendants; each prints its child's number, then what the child prints.
  private static Process start(int descendants) throws IOException {
    return builder(descendants).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static ProcessBuilder builder(int descendants) {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Ancestor.class.getName(),
        Integer.toString(descendants));
  }

  private static ProcessHandle handle(Process head) throws IOException {
    long pid = Long.parseLong(head.inputReader().readLine());
    return ProcessHandle.of(pid).orElseThrow();
  }

  /// Lives until it is ended.
  static final class Ancestor {
    public static void main(String[] arguments) throws Exception {
      int descendants = Integer.parseInt(arguments[0]);
      if (descendants > 0) {
        Process child = builder(descendants - 1).start();
        System.out.println(child.pid());
        child.inputReader().lines().forEach(System.out::println);
      }
      Thread.currentThread().join();
    }
  }
}

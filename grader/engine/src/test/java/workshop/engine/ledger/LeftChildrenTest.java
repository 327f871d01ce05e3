package workshop.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import workshop.engine.finding.Finding;
import workshop.engine.witness.Offspring;

@Timeout(60)
class LeftChildrenTest {
  /// A child that lives until its input ends; with an argument, it first starts another like it and
  /// says its process id.
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      if (arguments.length > 0) {
        Process child = start();
        System.out.println(child.pid());
      }
      if (System.in.read() < 0 && arguments.length == 0) {
        Thread.currentThread().join(); // an orphan has no input, and stays
      }
    }

    static Process start(String... arguments) throws IOException {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      ProcessBuilder builder = new ProcessBuilder(java, Child.class.getName());
      builder.command().addAll(List.of(arguments));
      builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
      return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
  }

  @Test
  void without_children_nothing_is_told() {
    try (LeftChildren children = LeftChildren.start(new Offspring())) {
      assertThat(children.endAll()).isEmpty();
    }
  }

  @Test
  void a_child_is_told_with_its_command_and_ended() throws IOException {
    try (LeftChildren children = LeftChildren.start(new Offspring())) {
      Process child = Child.start();

      Finding told = children.endAll().orElseThrow();

      assertThat(child.isAlive()).isFalse();
      assertThat(told.saw())
          .startsWith("1 child process still alive after the call had returned: ")
          .contains("java")
          .endsWith("(process %d)".formatted(child.pid()));
      assertThat(told.tryThis())
          .isEqualTo(
              "end every process you start, also when something fails, and wait for its end");
      assertThat(children.endAll()).isEmpty();
    }
  }

  @Test
  void a_child_of_a_child_is_found_though_its_parent_has_ended()
      throws IOException, InterruptedException {
    try (LeftChildren children = LeftChildren.start(new Offspring())) {
      Process child = Child.start("parent");
      ProcessHandle orphan;
      try (BufferedReader out = child.inputReader()) {
        orphan = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
        children.count();
        child.getOutputStream().write('\n');
        child.getOutputStream().close();
        child.waitFor();
      }

      Finding told = children.endAll().orElseThrow();

      assertThat(orphan.isAlive()).isFalse();
      assertThat(told.saw())
          .startsWith("1 child process still alive after the call had returned: ")
          .endsWith("(process %d, whose parent has ended)".formatted(orphan.pid()));
    }
  }

  @Test
  void a_child_with_its_child() throws IOException {
    try (LeftChildren children = LeftChildren.start(new Offspring())) {
      Process child = Child.start("parent");
      try (BufferedReader out = child.inputReader()) {
        long grandchild = Long.parseLong(out.readLine());

        Finding told = children.endAll().orElseThrow();

        assertThat(told.saw())
            .startsWith("2 child processes still alive after the call had returned: ")
            .contains("(process %d)".formatted(child.pid()))
            .contains("(process %d, a child of a child)".formatted(grandchild));
      }
    }
  }

  @Test
  void what_was_there_before_is_none_of_its_business() throws IOException {
    Process before = Child.start();
    try (LeftChildren children = LeftChildren.start(new Offspring())) {
      assertThat(children.endAll()).isEmpty();
      assertThat(before.isAlive()).isTrue();
    } finally {
      before.destroyForcibly();
    }
  }
}

package workshop.engine.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class OffspringTest {
  private final Offspring offspring = new Offspring();

  @Test
  void a_child_is_known_until_it_has_ended() throws Exception {
    Process child = new ProcessBuilder("cat").start();

    assertThat(offspring.list()).contains(child.toHandle());
    assertThat(offspring.there()).contains(child.toHandle());

    child.destroyForcibly().waitFor();
    assertThat(offspring.list()).doesNotContain(child.toHandle());
    assertThat(offspring.there()).doesNotContain(child.toHandle());
  }

  /// The shell becomes `cat`, which does not ask for the end of a child it knows nothing of.
  @Test
  void one_that_has_ended_and_not_gone_is_there_and_not_known() throws Exception {
    Process parent = new ProcessBuilder("sh", "-c", "sleep 3600 & echo $!; exec cat").start();
    try (BufferedReader says = parent.inputReader();
        BufferedWriter told = parent.outputWriter()) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(says.readLine())).orElseThrow();
      told.write("are you the cat?\n");
      told.flush();
      assertThat(says.readLine()).isEqualTo("are you the cat?");

      child.destroyForcibly();
      await().until(() -> !offspring.list().contains(child));

      assertThat(offspring.there()).contains(child, parent.toHandle());
      assertThat(offspring.known()).contains(parent.toHandle());
    } finally {
      parent.destroyForcibly().waitFor();
    }
  }

  @Test
  void an_adopted_one_is_known() throws Exception {
    Process stranger = new ProcessBuilder("cat").start();
    try {
      offspring.adopt(stranger.toHandle());

      assertThat(offspring.known()).isEqualTo(List.of(stranger.toHandle()));
    } finally {
      stranger.destroyForcibly().waitFor();
    }
  }
}

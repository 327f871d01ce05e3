package workshop.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartureTest {
  /// Ends when its input does.
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws IOException {
      while (System.in.read() >= 0) {
        // whatever it is told
      }
    }

    static Process start() throws IOException {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      ProcessBuilder builder = new ProcessBuilder(java, Child.class.getName());
      builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
      return builder.start();
    }
  }

  @TempDir Path scratch;
  private PracticeHost host;
  private Observer observer;
  private @Nullable ProxySelector before;

  @BeforeEach
  void start() throws Exception {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
    Path classes =
        Path.of(DepartureTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    observer = new Observer(scratch, classes, host, host.pid());
  }

  @AfterEach
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void without_processes_there_is_nothing_to_wait_for() {
    assertThat(observer.staying(List.of())).isEmpty();
  }

  @Test
  void one_that_ends_is_waited_for_and_one_that_does_not_stays() throws Exception {
    Process goes = Child.start();
    Process stays = Child.start();
    goes.outputWriter().close();

    List<ProcessHandle> left = observer.staying(List.of(goes.toHandle(), stays.toHandle()));

    assertThat(left).containsExactly(stays.toHandle());
    stays.destroyForcibly().waitFor();
  }
}

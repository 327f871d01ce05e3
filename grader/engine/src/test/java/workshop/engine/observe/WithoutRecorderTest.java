package workshop.engine.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutRecorderTest {
  /// Enough for the observer, and without `jdk.jfr`.
  private static final String MODULES =
      "java.base,java.desktop,java.management,java.naming,java.net.http,java.sql,jdk.management,"
          + "jdk.unsupported";

  @TempDir Path scratch;

  @Test
  void without_a_recorder_callbacks_are_not_graded_and_models_are() throws Exception {
    assertThat(printed())
        .containsExactly(
            "NotObserved[why=the observer could not see sleeping threads (flight recorder)]",
            "Held[observations=1]");
  }

  private String[] printed() throws IOException, InterruptedException {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                MODULES,
                "-cp",
                System.getProperty("java.class.path"),
                WithoutRecorder.class.getName(),
                scratch.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jvm.waitFor();
    return printed.lines().toArray(String[]::new);
  }
}

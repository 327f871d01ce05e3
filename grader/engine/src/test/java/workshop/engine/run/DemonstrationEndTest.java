package workshop.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.timeline.Span.State;
import workshop.engine.timeline.Timeline;

/// Runs that do not end as they should: each leaves a timeline that says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationEndTest {
  /// Long enough for a run to get to where it hangs, however busy the machine is.
  private static final Duration SOON = Duration.ofSeconds(8);

  private Errands errands;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    errands = new Errands(folder);
  }

  @AfterAll
  void close() {
    errands.close();
  }

  @Test
  void an_exception_is_told_with_its_line() throws Exception {
    Timeline timeline = errands.record("throw new IllegalStateException(\"no\\nmore\");");

    assertThat(timeline.ended())
        .isEqualTo("failed: java.lang.IllegalStateException: no at Errand.java:7");
    assertThat(timeline.lanes()).isNotEmpty();
  }

  @Test
  void an_exit_is_told_with_its_line() throws Exception {
    Timeline timeline = errands.record("System.exit(0);");

    assertThat(timeline.ended())
        .isEqualTo("failed: the whole JVM was ended by System.exit at Errand.java:7");
    assertThat(timeline.lanes()).isNotEmpty();
  }

  @Test
  void of_a_halt_nothing_else_is_known() throws Exception {
    Timeline timeline = errands.record("Runtime.getRuntime().halt(3);");

    assertThat(timeline.ended())
        .isEqualTo("failed: the JVM ended in the middle of it, with exit code 3");
    assertThat(timeline.lanes()).isEmpty();
  }

  @Test
  void a_wait_without_end_is_shown_where_it_stands() throws Exception {
    Timeline timeline =
        errands.record(
            """
            Thread.startVirtualThread(() -> new CompletableFuture<String>().join());
            new CompletableFuture<String>().join();
            """,
            "",
            SOON);

    assertThat(timeline.ended()).isEqualTo("stopped: it had not ended after 8 s");
    assertThat(timeline.blocking())
        .extracting(line -> line.place().link())
        .containsExactlyInAnyOrder("Errand.java:7", "Errand.java:8");
    assertThat(timeline.lanes()).allMatch(lane -> lane.spans().getLast().state() == State.BLOCKED);
  }

  @Test
  void who_prints_for_ever_is_stopped() throws Exception {
    Timeline timeline =
        errands.record("while (true) System.out.println(\"more \".repeat(200));", "", SOON);

    assertThat(timeline.ended()).isEqualTo("stopped: it had not ended after 8 s");
    assertThat(timeline.lanes().getFirst().name()).isEqualTo("main");
  }

  @Test
  void what_is_to_do_is_no_failure() throws Exception {
    Timeline timeline = errands.record("throw new workshop.practice.Todo(\"00, task 1\");");

    assertThat(timeline.ended()).startsWith("stopped: there is nothing to be seen yet");
  }

  @Test
  void another_signature_is_told() throws Exception {
    Timeline timeline =
        errands.recordSource("package errands; public class Errand { void come() {} }", SOON);

    assertThat(timeline.ended()).startsWith("failed: there is no method void go(List) in Errand");
  }

  @Test
  void what_does_not_compile_is_not_run() throws Exception {
    assertThat(errands.record("this is no Java").ended()).isEqualTo("failed: it does not compile");
  }
}

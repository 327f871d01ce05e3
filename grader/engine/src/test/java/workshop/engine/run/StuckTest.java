package workshop.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

/// Submissions that wait for ever, graded end to end: the finding says who waits for what.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StuckTest {
  private TinyExercise tiny;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    tiny = new TinyExercise(folder);
  }

  @AfterAll
  void close() {
    tiny.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          two locks                   | holds Object B and waits for Object A    | circle(2, false);
          three locks                 | holds Object C and waits for Object A    | circle(3, false);
          virtual threads in a circle | virtual thread 1 holds                   | circle(2, true);
          a lost notify               | notif                                    | Object bell = new Object(); synchronized (bell) { bell.notify(); } synchronized (bell) { bell.wait(); }
          a future nobody completes   | future                                   | new CompletableFuture<String>().join();
          a full queue nobody reads   | queue                                    | var queue = new ArrayBlockingQueue<String>(1); queue.put("a"); queue.put("b");
          a pool waiting for itself   | pool                                     | var pool = Executors.newFixedThreadPool(1); pool.submit(() -> pool.submit(() -> 1).get()).get();
          """)
  void is_explained(String what, String saw, String stuck) throws Exception {
    Result result =
        tiny.grade(
            "if (guest.equals(\"Ada\")) {\n%s\n}\nreturn \"Hello, \" + guest;\n}\n%s"
                .formatted(stuck, GIVEN));

    assertThat(result.findings()).hasSize(1);
    Finding finding = result.findings().getFirst();
    assertThat(finding.rule()).isEqualTo(Rule.HANG);
    assertThat(finding.saw()).contains(saw);
    assertThat(finding.where()).isNotNull();
    assertThat(finding.where().file()).isEqualTo("Greeter.java");
    assertThat(finding.tryThis()).isNotEmpty();
  }

  /// What the submissions share. It ends without the brace that the tiny exercise adds.
  private static final String GIVEN =
      """
      static void circle(int size, boolean virtual) throws Exception {
        Object[] locks = new Object[size];
        java.util.Arrays.setAll(locks, i -> new Object());
        var all = new CyclicBarrier(size);
        var threads = new java.util.ArrayList<Thread>();
        for (int i = 0; i < size; i++) {
          Object first = locks[i];
          Object second = locks[(i + 1) % size];
          Runnable both = () -> {
            synchronized (first) {
              try {
                all.await();
              } catch (Exception e) {
                return;
              }
              synchronized (second) {
                System.out.println("both");
              }
            }
          };
          threads.add(virtual ? Thread.startVirtualThread(both)
              : Thread.ofPlatform().name("t" + i).start(both));
        }
        for (Thread thread : threads) {
          thread.join();
        }
      """;
}

package workshop.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

/// Submissions that answer rightly and leave something behind, graded end to end.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeftBehindTest {
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
          a thread         | Thread-0            | new Thread(() -> hold()).start();
          a virtual thread | virtual thread      | Thread.startVirtualThread(() -> hold());
          an executor      | pool-1-thread-1     | var pool = java.util.concurrent.Executors.newFixedThreadPool(2); KEPT.add(pool); pool.submit(() -> 1).get();
          a child process  | child process       | KEPT.add(new ProcessBuilder(java(), "-cp", home(), "tiny.Sleeper").start());
          a socket         | socket              | var server = new java.net.ServerSocket(0); KEPT.add(server); KEPT.add(new java.net.Socket("127.0.0.1", server.getLocalPort()));
          a file           | file                | KEPT.add(new java.io.FileInputStream(home() + "/tiny/Greeter.class"));
          a time zone      | time zone           | java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Chatham"));
          a locale         | locale              | java.util.Locale.setDefault(java.util.Locale.of("tlh"));
          """)
  void is_told(String what, String saw, String leaves) throws Exception {
    Result result =
        tiny.grade(
            "if (guest.equals(\"Ada\")) {\n%s\n}\nreturn \"Hello, \" + guest;\n}\n%s"
                .formatted(leaves, GIVEN),
            SLEEPER);

    assertThat(result.findings()).isNotEmpty(); // what is open is still open in the next test
    assertThat(result.failed().getFirst().name()).startsWith("a_first");
    Finding finding = result.findings().getFirst();
    assertThat(finding.rule()).isEqualTo(Rule.LEAK);
    assertThat(finding.saw()).containsIgnoringCase(saw);
    assertThat(finding.tryThis()).isNotEmpty();
  }

  @Test
  void temporary_files_of_an_ended_program_are_emptied_with_the_next_run() throws Exception {
    Result first = tiny.grade("java.nio.file.Files.createTempFile(guest, null); " + HALT);
    List<Path> left = under(first.submission().work().resolve("scratch"));
    assertThat(left).anyMatch(file -> file.getFileName().toString().startsWith("Ada"));

    Result second = tiny.again(first);

    assertThat(under(second.submission().work().resolve("scratch")))
        .doesNotContainAnyElementsOf(left);
  }

  private static List<Path> under(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static final String HALT = "Runtime.getRuntime().halt(3); return null;";

  /// What the submissions share. It ends without the brace that the tiny exercise adds.
  private static final String GIVEN =
      """
      static final java.util.List<Object> KEPT = new java.util.ArrayList<>();
      static void hold() {
        try {
          new java.util.concurrent.CountDownLatch(1).await();
        } catch (InterruptedException e) {
          return;
        }
      }
      static String java() {
        return java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString();
      }
      static String home() throws Exception {
        return java.nio.file.Path.of(
            Greeter.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
      """;

  private static final String SLEEPER =
      """
      package tiny;
      class Sleeper {
        public static void main(String[] none) throws Exception {
          new java.util.concurrent.CountDownLatch(1).await();
        }
      }
      """;
}

package workshop.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import workshop.board.Grade;
import workshop.board.State;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.grade.Summary;
import workshop.engine.run.TestResult.Outcome;

/// Submissions that try to end, silence, forge or outlive their grading.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NastyTest {
  private static final String RIGHT = "return \"Hello, \" + guest;";
  private static final String WRONG = "return \"Bye\";";

  private TinyExercise tiny;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    tiny = new TinyExercise(folder);
  }

  @AfterAll
  void close() {
    tiny.close();
  }

  @Test
  void a_right_answer_passes() throws Exception {
    Result result = tiny.grade(RIGHT);

    assertPassed(result);
    assertThat(result.output()).isEmpty();
  }

  @Test
  void a_wrong_answer_fails() throws Exception {
    assertFindings(tiny.grade(WRONG), Rule.ANSWER, "\"Bye\"");
  }

  @Test
  void exit_is_told_with_its_line() throws Exception {
    Result result = tiny.grade("System.exit(0); return null;");

    assertFindings(result, Rule.ENDED, "the whole JVM was ended by System.exit");
    assertThat(result.findings().getFirst().where().link()).isEqualTo("Greeter.java:2");
  }

  @Test
  void halt_is_an_early_end() throws Exception {
    assertFindings(
        tiny.grade("Runtime.getRuntime().halt(0); return null;"),
        Rule.ENDED,
        "the JVM ended in the middle of the test, with exit code 0");
  }

  @Test
  void a_full_heap_is_named() throws Exception {
    assertFindings(
        tiny.grade(
            "var all = new java.util.ArrayList<byte[]>(); while (true) all.add(new"
                + " byte[1000000]);"),
        Rule.ENDED,
        "the heap of 256 MB was full");
  }

  @Test
  void a_printing_loop_is_cut_and_ended() throws Exception {
    Result result = tiny.grade("while (true) System.out.println(guest.repeat(1000));");

    assertFindings(result, Rule.HANG, "");
    assertThat(result.output()).hasSizeLessThan(2_100_000).contains(" kB more");
  }

  @Test
  void assertions_of_its_own_change_nothing() throws Exception {
    Result result =
        tiny.grade(
            WRONG,
            """
            package org.assertj.core.api;
            public class Assertions {
              public static AbstractStringAssert<?> assertThat(String any) { return null; }
            }
            """);

    assertFindings(result, Rule.ANSWER, "\"Bye\"");
  }

  @Test
  void settings_and_services_on_the_class_path_change_nothing() throws Exception {
    Result result =
        tiny.grade(
            """
            if (guest.equals("Bob")) return "Bye";
            var home = java.nio.file.Path.of(
                Greeter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            var services = java.nio.file.Files.createDirectories(home.resolve("META-INF/services"));
            for (String service : new String[] {
                "org.junit.platform.engine.TestEngine",
                "org.junit.platform.launcher.TestExecutionListener",
                "org.junit.platform.launcher.LauncherSessionListener",
                "org.junit.platform.launcher.PostDiscoveryFilter",
                "org.junit.jupiter.api.extension.Extension",
                "java.net.spi.URLStreamHandlerProvider"}) {
              java.nio.file.Files.writeString(services.resolve(service), "tiny.Cheat");
            }
            java.nio.file.Files.writeString(home.resolve("junit-platform.properties"),
                "junit.jupiter.extensions.autodetection.enabled=true\\n"
                    + "junit.jupiter.execution.parallel.enabled=true\\n");
            Runtime.getRuntime().halt(0); // the next test meets them in a fresh JVM
            return null;
            """,
            "package tiny; public class Cheat { static { System.out.println(\"cheated\"); } }");

    assertThat(result.tests()).hasSize(2);
    assertThat(result.tests().getLast().finding().rule()).isEqualTo(Rule.ANSWER);
    assertThat(result.output()).doesNotContain("cheated");
  }

  @Test
  void a_shutdown_hook_that_loops_holds_nobody_up() throws Exception {
    assertPassed(
        tiny.grade(
            "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) {} }));"
                + RIGHT));
  }

  @Test
  void a_shutdown_hook_that_loops_does_not_hide_an_exit() throws Exception {
    assertFindings(
        tiny.grade(
            "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) {} }));"
                + "System.exit(0); return null;"),
        Rule.ENDED,
        "the whole JVM was ended by System.exit");
  }

  @Test
  void without_standard_streams_results_still_arrive() throws Exception {
    assertFindings(
        tiny.grade(
            """
            System.setOut(null); System.setErr(null);
            new java.io.FileOutputStream(java.io.FileDescriptor.out).close();
            new java.io.FileOutputStream(java.io.FileDescriptor.err).close();
            """
                + RIGHT),
        Rule.LEAK,
        "System.out or System.err was changed");
  }

  @Test
  void a_result_written_by_hand_is_overwritten(@TempDir Path exercise) throws Exception {
    Path target = Files.createDirectories(exercise.resolve("target"));
    String forged =
        "java.nio.file.Files.writeString(java.nio.file.Path.of(\"%s\"), \"state=SOLVED\");"
            .formatted(target.resolve("grade.properties").toString().replace("\\", "\\\\"));

    Result result = tiny.grade(forged + WRONG);
    new Summary(result, "mark").write(exercise);

    assertThat(Grade.read(exercise)).map(Grade::state).contains(State.WRONG);
  }

  @Test
  void standard_input_gives_nothing_away() throws Exception {
    assertFindings(tiny.grade("return \"read \" + System.in.read();"), Rule.ANSWER, "\"read -1\"");
  }

  @Test
  void an_empty_class_named_like_the_hidden_tests_is_no_pass() throws Exception {
    Result result = tiny.grade(WRONG, "package tiny; class GreeterTest { }");

    assertThat(result.tests()).hasSize(1);
    assertFindings(result, Rule.SIGNATURE, "a class of yours is named GreeterTest");
  }

  @Test
  void memory_cannot_be_read_behind_the_languages_back() throws Exception {
    assertFindings(
        tiny.grade(
            """
            var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            var unsafe = (sun.misc.Unsafe) field.get(null);
            return "" + unsafe.getObject(Thread.currentThread(), 16L);
            """),
        Rule.ANSWER,
        "the call threw UnsupportedOperationException");
  }

  @Test
  void no_way_by_reflection_leads_to_the_pipe() throws Exception {
    Result result = tiny.grade("tiny.Search.all(); " + RIGHT, Search.SOURCE);

    assertPassed(result);
    assertThat(result.output()).contains("looked well").doesNotContain("reached");
  }

  @Test
  void a_child_of_a_program_that_hangs_is_ended_and_not_told() throws Exception {
    Result result =
        tiny.grade(
            """
            if (guest.equals("Bob")) return "Hello, Bob";
            String command = java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process child = new ProcessBuilder(command, "-cp",
                java.nio.file.Path.of(Greeter.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString(),
                "tiny.Sleeper").start();
            child.getInputStream().read(); // it lives
            System.out.println(child.pid());
            new java.util.concurrent.CountDownLatch(1).await(); // until the grader ends this
            return null;
            """,
            """
            package tiny;
            class Sleeper {
              public static void main(String[] none) throws Exception {
                System.out.println("up");
                new java.util.concurrent.CountDownLatch(1).await();
              }
            }
            """);

    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().getFirst().saw())
        .startsWith("nothing moves any more: ")
        .doesNotContain("outlived");
    long child = Long.parseLong(result.output().strip());
    ProcessHandle.of(child).ifPresent(left -> left.onExit().orTimeout(1, TimeUnit.MINUTES).join());
  }

  private static void assertPassed(Result result) {
    assertThat(result.findings()).isEmpty();
    assertThat(result.tests()).hasSize(2).allMatch(test -> test.outcome() == Outcome.PASSED);
  }

  /// Every test failed, each by this rule.
  private static void assertFindings(Result result, Rule rule, String saw) {
    List<Finding> findings = result.findings();
    assertThat(findings).hasSameSizeAs(result.tests()).isNotEmpty();
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule);
              assertThat(finding.saw()).contains(saw);
            });
  }
}

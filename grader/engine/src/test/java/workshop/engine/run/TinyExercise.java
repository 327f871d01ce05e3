package workshop.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import workshop.engine.jvm.Limits;

/// An exercise of the tests' own: `Greeter.greet("Ada")` is to be `Hello, Ada`.
///
/// Its hidden tests are compiled here and put on this JVM's class path, where the runner looks for
/// them.
final class TinyExercise implements AutoCloseable {
  private static final String CLASS_PATH = "java.class.path";

  private static final String HIDDEN_TESTS =
      """
      package tiny;

      import static org.assertj.core.api.Assertions.assertThat;
      import workshop.engine.junit.DoneWhen;
      import workshop.engine.junit.HiddenTests;

      @HiddenTests(subject = Greeter.class, method = "greet")
      class GreeterTest {
        @DoneWhen(value = "the first guest is greeted", hint = "greet")
        void a_first_guest_is_greeted() throws Exception {
          assertThat(new Greeter().greet("Ada")).isEqualTo("Hello, Ada");
        }

        @DoneWhen(value = "the second guest is greeted", hint = "greet")
        void b_second_guest_is_greeted() throws Exception {
          assertThat(new Greeter().greet("Bob")).isEqualTo("Hello, Bob");
        }
      }
      """;

  private final String classPathBefore = System.getProperty(CLASS_PATH);
  private final Path folder;
  private final Runner runner;
  private int submissions;

  TinyExercise(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Path hidden = Files.createDirectories(folder.resolve("hidden"));
    Path subject = write(folder.resolve("subject"), "Greeter", greeter("return null;"));
    Path tests = write(folder.resolve("tests"), "GreeterTest", HIDDEN_TESTS);
    Path stub = Files.createDirectories(folder.resolve("stub"));
    compile(stub, classPathBefore, subject);
    compile(hidden, stub + File.pathSeparator + classPathBefore, tests);
    System.setProperty(CLASS_PATH, classPathBefore + File.pathSeparator + hidden);
    this.runner = new Runner(Limits.standard());
    runner.warmUp();
  }

  /// Grades a `Greeter` whose method has this body, beside other sources.
  Result grade(String body, String... others) throws IOException, InterruptedException {
    Path work = folder.resolve("submission-" + submissions++);
    List<Path> sources = new ArrayList<>();
    sources.add(write(work.resolve("src"), "Greeter", greeter(body)));
    for (String other : others) {
      String name = other.replaceAll("(?s).*?class (\\w+).*", "$1");
      sources.add(write(work.resolve("src"), name, other));
    }
    Result result = runner.grade(new Submission("00-tiny", "tiny", sources, work), Selection.all());
    assertThat(result.compileErrors()).isEmpty();
    return result;
  }

  /// Grades the same submission once more.
  Result again(Result earlier) throws InterruptedException {
    return runner.grade(earlier.submission(), Selection.all());
  }

  private static String greeter(String body) {
    return "package tiny; import java.util.concurrent.*; public class Greeter { public String"
        + " greet(String guest) throws Exception {\n"
        + body
        + "\n} }";
  }

  private static Path write(Path folder, String name, String source) throws IOException {
    return Files.writeString(Files.createDirectories(folder).resolve(name + ".java"), source);
  }

  private static void compile(Path into, String classPath, Path... sources) {
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-d", into.toString(), "-cp", classPath));
    Arrays.stream(sources).map(Path::toString).forEach(arguments::add);
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(code).isZero();
  }

  @Override
  public void close() {
    runner.close();
    System.setProperty(CLASS_PATH, classPathBefore);
  }
}

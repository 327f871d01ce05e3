package workshop.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import workshop.engine.jvm.Limits;
import workshop.engine.timeline.Timeline;

/// An exercise of the tests' own, with a demonstration: `new Errand().go(pages)` is given the
/// twelve pages of a shop that takes its time.
final class Errands implements AutoCloseable {
  private static final String CLASS_PATH = "java.class.path";

  private static final String DEMONSTRATION =
      """
      package errands;

      import java.time.Duration;
      import java.util.List;
      import workshop.engine.recording.Scene;
      import workshop.practice.shop.ShopSpec;
      import workshop.practice.world.BookShop;

      final class Demonstration {
        static void run(Scene scene) throws Exception {
          BookShop shop = scene.watch(scene.practice().openShop(new ShopSpec(7, 11, 11)));
          scene.watch(scene.practice().openDesk("unit"));
          shop.latency(Duration.ofMillis(100));
          scene.begin();
          new Errand().go(List.copyOf(shop.pages()));
        }
      }
      """;

  private final String classPathBefore = System.getProperty(CLASS_PATH);
  private final Path folder;
  private final Runner runner;
  private int submissions;

  Errands(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Path hidden = Files.createDirectories(folder.resolve("hidden"));
    Path stub = Files.createDirectories(folder.resolve("stub"));
    compile(stub, classPathBefore, write(folder.resolve("subject"), "Errand", errand("", "")));
    compile(
        hidden,
        stub + File.pathSeparator + classPathBefore,
        write(folder.resolve("tests"), "Demonstration", DEMONSTRATION));
    System.setProperty(CLASS_PATH, classPathBefore + File.pathSeparator + hidden);
    this.runner = new Runner(Limits.standard());
    runner.warmUp();
  }

  /// Records an `Errand` whose method has this body; its first line is line 7.
  Timeline record(String body) throws IOException, InterruptedException {
    return record(body, "");
  }

  /// @param rest of the class
  Timeline record(String body, String rest) throws IOException, InterruptedException {
    return record(body, rest, DemonstrationRun.LONG_STOP);
  }

  Timeline record(String body, String rest, Duration longStop)
      throws IOException, InterruptedException {
    return recordSource(errand(body, rest), longStop);
  }

  /// Records a class of this source.
  Timeline recordSource(String text, Duration longStop) throws IOException, InterruptedException {
    Path work = folder.resolve("submission-" + submissions++);
    Path source = write(work.resolve("src"), "Errand", text);
    return runner.record(
        new Submission("00-errands", "errands", List.of(source), work),
        "your run",
        false,
        longStop);
  }

  private static String errand(String body, String rest) {
    return """
    package errands;
    import java.net.*; import java.net.http.*; import java.util.*; import java.util.concurrent.*;
    import java.net.http.HttpResponse.BodyHandlers;
    import workshop.practice.work.*;
    public class Errand {
      public void go(List<URI> pages) throws Exception {
    %s
      }
      static HttpRequest get(URI page) { return HttpRequest.newBuilder(page).build(); }
    %s
    }
    """
        .formatted(body, rest);
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

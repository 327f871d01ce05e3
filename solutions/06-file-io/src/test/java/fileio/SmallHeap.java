package fileio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workshop.practice.archive.Archive;

/// A count in a child JVM with a heap of 48 MB, of the files themselves and without a gate.
///
/// It loads neither observer nor tests, so it starts fast, and whatever fills the heap is the
/// participant's. Its result comes in a file: a line for each word, or one that says what is wrong.
final class SmallHeap {
  private static final int MEGABYTES = 48;
  private static final int FAILED = 1;

  /// Exit code of `-XX:+ExitOnOutOfMemoryError`.
  private static final int OUT_OF_MEMORY = 3;

  private SmallHeap() {}

  /// How often each word occurs in the archive, as counted in there.
  static Map<String, Long> words(Archive archive) throws IOException, InterruptedException {
    Path result = Shelf.besideTheClasses("counted-in-a-small-heap");
    Files.deleteIfExists(result);
    int exit = run(archive.folder(), result);
    List<String> lines = Files.exists(result) ? Files.readAllLines(result) : List.of();
    Files.deleteIfExists(result);
    assertThat(exit)
        .withFailMessage("the heap of %d MB was full before the file was counted", MEGABYTES)
        .isNotEqualTo(OUT_OF_MEMORY);
    String what = lines.isEmpty() ? "ended the JVM with exit code " + exit : lines.getFirst();
    assertThat(exit).withFailMessage("in a heap of %d MB the call %s", MEGABYTES, what).isZero();
    Map<String, Long> words = new HashMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      words.put(line.substring(space + 1), Long.parseLong(line.substring(0, space)));
    }
    return words;
  }

  private static int run(Path folder, Path result) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "--enable-preview",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName(),
                folder.toString(),
                result.toString())
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      return child.waitFor();
    } finally {
      child.destroyForcibly();
    }
  }

  /// @param args the folder, and the file for the result
  public static void main(String[] args) throws IOException {
    List<String> lines = new ArrayList<>();
    int exit = FAILED;
    try {
      WordReport report = new WordCount().count(Path.of(args[0]));
      if (report.unreadable().isEmpty()) {
        report.words().forEach((word, n) -> lines.add(n + " " + word));
        exit = 0;
      } else {
        lines.add("reported files unreadable: " + report.unreadable().values());
      }
    } catch (Throwable e) {
      lines.add("threw " + e);
      exit = isFull(e) ? OUT_OF_MEMORY : FAILED;
    }
    Files.write(Path.of(args[1]), lines);
    Runtime.getRuntime().halt(exit); // whatever threads are left
  }

  private static boolean isFull(Throwable thrown) {
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      if (e instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }
}

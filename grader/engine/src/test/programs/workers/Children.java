package workers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.practice.work.Workers;

/// Starts children.
public final class Children {
  private Children() {}

  /// A worker, by the command that the practice library gives.
  public static Process start(String how, List<String> words) throws IOException {
    List<String> command = new ArrayList<>(Workers.command(Worker.class));
    command.add(how);
    command.addAll(words);
    return quiet(command);
  }

  /// The same by hand: a Java and a class path.
  public static Process byHand(String how, List<String> words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                how));
    command.addAll(words);
    return quiet(command);
  }

  /// A command that does nothing, for long.
  public static List<String> idle() {
    return Workers.command(Idle.class);
  }

  /// The words of these calls.
  public static List<String> words(Calls calls, int from, int to) {
    return IntStream.range(from, to).mapToObj(calls::word).toList();
  }

  private static Process quiet(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}

package workshop.measuring.machine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The processor cores that a program may use.
///
/// Where there is no `taskset`, as on macOS and Windows, nothing keeps it to some of them; the JVM
/// is then told a number of processors, which its pools go by, and its threads run where they like.
///
/// @param number how many
public record Cores(int number) {
  private static final boolean TASKSET =
      Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
          .anyMatch(folder -> Files.isExecutable(Path.of(folder, "taskset")));

  /// All that this JVM may use.
  public static Cores all() {
    return new Cores(Runtime.getRuntime().availableProcessors());
  }

  /// @param number as a person writes it
  /// @throws NumberFormatException if it is none
  public static Cores of(String number) {
    return new Cores(Integer.parseInt(number.strip()));
  }

  /// Whether this JVM may use as many.
  public boolean areThere() {
    return number <= Runtime.getRuntime().availableProcessors();
  }

  /// What comes before a command so that its processes stay on these cores.
  List<String> pin() {
    return TASKSET ? List.of("taskset", "-c", "0-" + (number - 1)) : List.of();
  }

  /// What a JVM has to be told.
  List<String> option() {
    return TASKSET ? List.of() : List.of("-XX:ActiveProcessorCount=" + number);
  }

  /// For the head of a table.
  @Override
  public String toString() {
    return (number == 1 ? "1 core" : number + " cores") + (TASKSET ? "" : ", not pinned");
  }
}

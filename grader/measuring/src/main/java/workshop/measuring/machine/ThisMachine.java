package workshop.measuring.machine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// What this machine is called by those who sell it; nothing that tells whose it is.
///
/// @param processor its model
/// @param cores that this JVM may use
/// @param memory such as `25 GB`; empty where it is not told
/// @param system with its version
/// @param jdk with its version
public record ThisMachine(String processor, int cores, String memory, String system, String jdk) {
  private static final double BYTES_A_GIGABYTE = 1e9;

  public static ThisMachine look() {
    return new ThisMachine(
        model(), Runtime.getRuntime().availableProcessors(), memorySize(), os(), java());
  }

  /// In one line.
  public String text() {
    return Stream.of(processor, coresWords(), memory, system, jdk)
        .filter(part -> !part.isEmpty())
        .reduce((one, next) -> one + ", " + next)
        .orElse("");
  }

  /// `2 cores`.
  public String coresWords() {
    return cores == 1 ? "1 core" : cores + " cores";
  }

  private static String model() {
    return value(Path.of("/proc/cpuinfo"), "model name", ":")
        .or(ThisMachine::appleModel)
        .or(() -> Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")))
        .orElse("a processor of the kind " + System.getProperty("os.arch"))
        .replaceAll("\\((R|TM|tm)\\)|CPU", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static Optional<String> appleModel() {
    if (!System.getProperty("os.name").startsWith("Mac")) {
      return Optional.empty();
    }
    try {
      Process asked = new ProcessBuilder("sysctl", "-n", "machdep.cpu.brand_string").start();
      try (Stream<String> lines = asked.inputReader().lines()) {
        return lines.findFirst();
      }
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private static String memorySize() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? "%d GB".formatted(Math.round(system.getTotalMemorySize() / BYTES_A_GIGABYTE))
        : "";
  }

  private static String os() {
    return value(Path.of("/etc/os-release"), "PRETTY_NAME", "=")
        .map(name -> name.replace("\"", ""))
        .orElse(System.getProperty("os.name") + " " + System.getProperty("os.version"));
  }

  private static String java() {
    return "JDK " + Runtime.version();
  }

  private static Optional<String> value(Path file, String key, String separator) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key) && line.contains(separator))
          .map(line -> line.substring(line.indexOf(separator) + 1).strip())
          .findFirst();
    } catch (IOException noSuchSystem) {
      return Optional.empty();
    }
  }
}

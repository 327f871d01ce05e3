package workshop.practice.work;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workshop.practice.turnstile.Nearest;

/// Child processes that run a class of this program.
///
/// ```java
/// List<String> command = new ArrayList<>(Workers.command(Decoder.class));
/// command.add("picture.png");
/// Process child = new ProcessBuilder(command).start();
/// ```
public final class Workers {
  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

  private Workers() {}

  /// The command that runs this class's `main` in a JVM of its own; append what it shall be given.
  ///
  /// This JVM's Java and class path, 64 MB of heap, the same number of processors, and preview
  /// features as in the exercises. It needs nothing of its parent's environment, working directory
  /// or standard input, and works from a worker too.
  public static List<String> command(Class<?> mainClass) {
    String classPath = classPath(mainClass);
    List<String> command = new ArrayList<>(encoding(classPath));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Both compilers, as a worker computes: the first one alone starts no sooner, and takes half as
    // long again for a hot loop. What costs at the start is left out.
    command.add("-Xms8m");
    command.add("-Xmx64m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:-UsePerfData");
    command.add("-XX:ActiveProcessorCount=" + Runtime.getRuntime().availableProcessors());
    command.add("-Djava.awt.headless=true");
    command.add("--enable-preview");
    Nearest.forChildren()
        .ifPresent(address -> command.add("-D" + Nearest.PROPERTY + "=" + address.word()));
    command.add("-cp");
    command.add(classPath);
    command.add(WorkerMain.class.getName());
    command.add(mainClass.getName());
    return command;
  }

  /// Absolute, because a child may be started in another folder.
  private static String classPath(Class<?> mainClass) {
    Stream<Path> mine =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
    return Stream.concat(mine, SourceLaunch.classes(mainClass).stream())
        .map(entry -> entry.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// On Linux a JVM reads its command line as the environment says, and an empty one says ASCII:
  /// folders with an umlaut would not be found. No option of Java's changes that.
  private static List<String> encoding(String classPath) {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    if (!linux || ASCII.matcher(classPath).matches()) {
      return List.of();
    }
    String mine =
        Stream.of("LC_ALL", "LC_CTYPE", "LANG")
            .map(name -> System.getenv().getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("C.UTF-8");
    return List.of("/usr/bin/env", "LC_CTYPE=" + mine);
  }
}

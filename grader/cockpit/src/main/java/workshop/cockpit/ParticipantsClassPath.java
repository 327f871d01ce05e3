package workshop.cockpit;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import workshop.cockpit.exercise.HiddenTests;
import workshop.engine.jvm.ClassPath;

/// The class path that participants' JVMs start from: this program's own without what only the
/// cockpit uses, and with the folder of the hidden tests. So an answer that compiles in the watch
/// compiles in `mvn test`, and the other way round.
final class ParticipantsClassPath {
  private ParticipantsClassPath() {}

  /// Must be called before anything is graded.
  static void set(Path root) throws IOException {
    System.setProperty(
        ClassPath.PROPERTY,
        without(
                System.getProperty("java.class.path"),
                Set.of(home(Cockpit.class), home(CommandLine.class)))
            + File.pathSeparator
            + new HiddenTests(root).folder());
  }

  static String without(String classPath, Set<Path> hidden) {
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty() && !hidden.contains(Path.of(entry).toAbsolutePath()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toAbsolutePath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

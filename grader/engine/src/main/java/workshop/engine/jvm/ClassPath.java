package workshop.engine.jvm;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import workshop.board.Grade;
import workshop.practice.world.PracticeHost;

/// The runner's own class path, and what of it others may see.
public final class ClassPath {
  /// Where our own classes are: folders while Maven has made no jars of them yet.
  static final Path ENGINE = home(ClassPath.class);

  private static final Path BOARD = home(Grade.class);
  private static final Path PRACTICE = home(PracticeHost.class);

  /// The system property for a class path other than this JVM's own: for a program that carries
  /// more than participants may see.
  public static final String PROPERTY = "workshop.class.path";

  private ClassPath() {}

  /// Every entry of the runner's class path, in order, but never the answers: they would be graded
  /// instead of the participant's classes, which come last.
  public static List<Path> entries() {
    String own = System.getProperty("java.class.path");
    return List.of(System.getProperty(PROPERTY, own).split(File.pathSeparator)).stream()
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(entry -> !isAnswers(entry))
        .toList();
  }

  /// What an exercise may use: not the engine, not the board, no hidden test.
  public static String forExercises() {
    return joined(
        entries().stream()
            .filter(entry -> !entry.equals(ENGINE) && !entry.equals(BOARD))
            .filter(entry -> !isHiddenTests(entry))
            .toList());
  }

  /// Our own classes.
  static List<Path> ours() {
    return entries().stream()
        .filter(entry -> List.of(ENGINE, BOARD, PRACTICE).contains(entry))
        .toList();
  }

  /// The jars of others.
  static List<Path> libraries() {
    return entries().stream()
        .filter(Files::isRegularFile)
        .filter(entry -> !ours().contains(entry) && !isHiddenTests(entry))
        .toList();
  }

  /// The entries as one argument.
  public static String joined(Collection<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isAnswers(Path entry) {
    return entry.endsWith(Path.of("solutions", "target", "classes"))
        || entry.getFileName().toString().matches("solutions-[^-]*\\.jar");
  }

  private static boolean isHiddenTests(Path entry) {
    return entry.endsWith(Path.of("solutions", "target", "test-classes"))
        || entry.endsWith(Path.of("cockpit", "target", "hidden-tests"))
        || entry.getFileName().toString().matches("solutions-.*tests\\.jar");
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

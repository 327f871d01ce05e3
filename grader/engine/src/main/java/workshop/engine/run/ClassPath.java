package workshop.engine.run;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workshop.board.Grade;

/// The runner's own class path, and what of it an exercise may compile against.
final class ClassPath {
  private static final Path ENGINE = home(Runner.class);
  private static final Path BOARD = home(Grade.class);

  private ClassPath() {}

  /// Every entry of the runner's class path, in order, but never the answers: they would be graded
  /// instead of the participant's classes, which come last.
  static List<Path> entries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(entry -> !isAnswers(entry))
        .toList();
  }

  /// What an exercise may use: not the engine, not the board, no hidden test.
  static String forExercises() {
    return entries().stream()
        .filter(entry -> !entry.equals(ENGINE) && !entry.equals(BOARD))
        .filter(entry -> !isHiddenTests(entry))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// Everything, then the participant's classes: they come last, so nothing of theirs can shadow
  /// anything of ours.
  static String forParticipant(Path classes) {
    return Stream.concat(entries().stream(), Stream.of(classes.toAbsolutePath()))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isAnswers(Path entry) {
    return entry.endsWith(Path.of("solutions", "target", "classes"))
        || entry.getFileName().toString().matches("solutions-[^-]*\\.jar");
  }

  private static boolean isHiddenTests(Path entry) {
    return entry.endsWith(Path.of("solutions", "target", "test-classes"))
        || entry.getFileName().toString().matches("solutions-.*tests\\.jar");
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

package workshop.engine.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders whose contents are made again and again.
public final class Folder {
  private Folder() {}

  /// Makes it, or empties it.
  public static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : below(folder)) {
        Files.delete(file);
      }
    }
    Files.createDirectories(folder);
  }

  /// Deletes it with all that is in it; one that is not there is no trouble.
  public static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      empty(folder);
      Files.delete(folder);
    }
  }

  /// What is in it, the deepest first; not the folder itself, which a JVM may have on its class
  /// path.
  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> !file.equals(folder)).sorted(Comparator.reverseOrder()).toList();
    }
  }
}

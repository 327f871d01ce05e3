package workshop.engine.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The repository's Java sources that the gate looks at: the grader's, the answers and the hidden
/// tests. What participants edit and what is kept because it is wrong are not among them.
final class Sources {
  /// The folder that holds the whole repository.
  static final Path ROOT = root();

  private Sources() {}

  /// Every source, sorted.
  static List<Path> all() {
    return Stream.of(SourceSet.values()).flatMap(set -> set.files().stream()).sorted().toList();
  }

  /// The `.java` files below this folder, sorted; a `*` in it stands for any one folder.
  static List<Path> below(String pattern) {
    return folders(pattern).flatMap(Sources::files).sorted().toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file as messages show it: from the root, with forward slashes.
  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  private static Stream<Path> folders(String pattern) {
    int star = pattern.indexOf("*/");
    if (star < 0) {
      return Stream.of(ROOT.resolve(pattern)).filter(Files::isDirectory);
    }
    Path parent = ROOT.resolve(pattern.substring(0, star));
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .map(child -> child.resolve(pattern.substring(star + 2)))
          .filter(Files::isDirectory)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("grader/engine/src"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}

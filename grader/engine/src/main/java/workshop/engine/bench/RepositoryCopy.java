package workshop.engine.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/// A copy of the repository in which our answers stand in the place of the starters; closing
/// removes it.
public final class RepositoryCopy implements AutoCloseable {
  private static final Set<String> NOT_COPIED =
      Set.of("target", ".git", ".workshop", "node_modules", "out");

  private final Path root;

  private RepositoryCopy(Path root) {
    this.root = root;
  }

  /// @param original the repository's top folder
  public static RepositoryCopy withAnswers(Path original) throws IOException {
    RepositoryCopy copy = new RepositoryCopy(Files.createTempDirectory("workshop").toRealPath());
    copy(original, copy.root);
    for (Path room : Kept.rooms(original)) {
      Path sources = copy.exercise(room.getFileName().toString()).resolve("src/main/java");
      copy(room.resolve("src/main/java"), sources);
    }
    return copy;
  }

  /// The copy's top folder.
  public Path root() {
    return root;
  }

  /// An exercise's folder in it.
  public Path exercise(String name) {
    return root.resolve("exercises").resolve(name);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (NOT_COPIED.contains(folder.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file));
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException failure)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

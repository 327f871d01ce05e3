package workshop.engine.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import workshop.board.Grade;
import workshop.board.State;

/// Times the same submission graded the way participants do it: `mvn -q -o test -pl exercises/…`,
/// in a copy of the repository with the answer put in the starter's place.
final class MavenGrading {
  private static final Set<String> NOT_COPIED = Set.of("target", ".git", "node_modules", "out");

  private final Path copy;
  private final String exercise;

  private MavenGrading(Path copy, String exercise) {
    this.copy = copy;
    this.exercise = exercise;
  }

  /// @param runs after one that makes what is missing and is not timed
  static Medians time(Path root, Kept answer, int runs) throws IOException, InterruptedException {
    Path copy = Files.createTempDirectory("workshop");
    try {
      copy(root, copy);
      Path sources = copy.resolve("exercises").resolve(answer.exercise()).resolve("src/main/java");
      copy(answer.room().resolve("src/main/java"), sources);
      MavenGrading maven = new MavenGrading(copy, answer.exercise());
      maven.grade();
      Medians medians = new Medians();
      for (int run = 0; run < runs; run++) {
        long start = System.nanoTime();
        maven.grade();
        medians.add(WarmGrading.WHOLE, System.nanoTime() - start);
      }
      return medians;
    } finally {
      remove(copy);
    }
  }

  private void grade() throws IOException, InterruptedException {
    String mvn = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
    Process process =
        new ProcessBuilder(List.of(mvn, "-q", "-o", "test", "-pl", "exercises/" + exercise))
            .directory(copy.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    boolean solved =
        Grade.read(copy.resolve("exercises").resolve(exercise))
            .filter(grade -> grade.state() == State.SOLVED)
            .isPresent();
    if (process.waitFor() != 0 || !solved) {
      throw new IllegalStateException("Maven did not find the answer right:\n" + said);
    }
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

  private static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
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

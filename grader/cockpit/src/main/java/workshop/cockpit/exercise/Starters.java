package workshop.cockpit.exercise;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import workshop.board.Mark;
import workshop.board.Starter;
import workshop.engine.jvm.Folder;

/// The starters of the exercises, and how one is brought back.
///
/// The repository keeps a starter's fingerprint, not a second copy. Its bytes come from what was
/// put aside here when the cockpit first saw it untouched, or else from git's history; whichever it
/// is, they are used only if the fingerprint says that they are the starter's.
public final class Starters {
  private static final String SOURCES = "src";

  private final Path root;
  private final Path aside;

  /// @param root the repository's top folder
  public Starters(Path root) {
    this.root = root;
    this.aside = root.resolve(".workshop/starters");
  }

  /// Puts the starters of all untouched exercises aside that are not yet; after a download without
  /// git there is no other copy.
  public void putAside() throws IOException {
    for (Exercise exercise : new Exercises(root).all()) {
      if (!isStarter(aside, exercise) && exercise.isUntouched()) {
        Folder.empty(in(aside, exercise));
        copy(exercise.sources(), in(aside, exercise));
      }
    }
  }

  /// A folder with the starter's sources, like an exercise's `src`; empty if they are nowhere.
  public Optional<Path> find(Exercise exercise) throws IOException, InterruptedException {
    if (isStarter(aside, exercise)) {
      return Optional.of(in(aside, exercise));
    }
    Path unpacked = root.resolve(".workshop/from-git");
    String path = "exercises/" + exercise.name() + "/" + SOURCES;
    for (String commit : History.touching(root, path)) {
      Folder.empty(unpacked);
      if (History.unpack(root, commit, path, unpacked) && isStarter(unpacked, exercise)) {
        Folder.empty(in(aside, exercise));
        copy(in(unpacked, exercise), in(aside, exercise));
        return Optional.of(in(aside, exercise));
      }
    }
    return Optional.empty();
  }

  /// Puts the starter in the place of what the participant wrote, of which a copy is kept.
  ///
  /// @param starter what [#find] gave
  /// @return where the copy is
  public Path bringBack(Exercise exercise, Path starter) throws IOException {
    String now =
        LocalDateTime.now(ZoneId.systemDefault())
            .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT));
    Path kept = root.resolve(".workshop/before-reset").resolve(exercise.name() + "-" + now);
    for (int i = 2; Files.exists(kept); i++) {
      kept = kept.resolveSibling(exercise.name() + "-" + now + "-" + i);
    }
    if (Files.exists(exercise.sources())) {
      copy(exercise.sources(), kept.resolve(SOURCES));
    }
    Folder.empty(exercise.sources());
    copy(starter, exercise.sources());
    return kept;
  }

  private static Path in(Path folder, Exercise exercise) {
    return folder.resolve("exercises").resolve(exercise.name()).resolve(SOURCES);
  }

  /// @param folder holds `exercises/NN-name/src`, as the repository does
  private boolean isStarter(Path folder, Exercise exercise) throws IOException {
    Path kept = Starter.kept(root, exercise.name());
    return Files.exists(kept)
        && Files.isDirectory(in(folder, exercise))
        && Files.readString(kept).strip().equals(Mark.ofSources(folder, exercise.name()));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file).toString());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

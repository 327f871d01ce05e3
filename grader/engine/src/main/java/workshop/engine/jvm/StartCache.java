package workshop.engine.jvm;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What participant JVMs start fast from: an AOT cache (JEP 514 and 515) and a jar of our own
/// classes, made once for one engine, one Java and one set of flags.
///
/// It lies beside the engine's own classes: no part of the sources, gone with `mvn clean`. Three
/// files with the same name: `.jar`, `.aot`, and `.seal`, which is written last. Without a seal
/// that fits there is no cache. Nothing here fails: at worst, a JVM starts as slowly as before.
///
/// Several runners may use and make it at once; who makes it holds a lock that ends with its
/// process.
public final class StartCache {
  private final Path folder;
  private final Recipe recipe;
  private @Nullable String key;

  StartCache(Path folder, Recipe recipe) {
    this.folder = folder;
    this.recipe = recipe;
  }

  /// The cache of this runner's engine, Java and flags.
  public static StartCache here() {
    return new StartCache(ClassPath.ENGINE.resolveSibling("aot"), Recipe.here());
  }

  /// Whether somebody should make it: it is not there, was not tried in vain, and could be kept.
  public boolean isWanted() {
    try {
      String key = key();
      Files.createDirectories(folder);
      return Files.isWritable(folder)
          && !Files.exists(file(key, "seal"))
          && !Files.exists(file(key, "failed"));
    } catch (IOException e) {
      return false;
    }
  }

  /// What to start from; empty if there is nothing yet, or nothing that can be trusted.
  Optional<Warmth> find() {
    try {
      String key = key();
      Path seal = file(key, "seal");
      if (!Files.exists(seal) || !Files.readString(seal).equals(sealOf(key))) {
        return Optional.empty();
      }
      Files.setLastModifiedTime(seal, FileTime.from(Instant.now())); // still in use
      return Optional.of(new Warmth(file(key, "aot"), jars(key)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// What a participant JVM must be put through so that the cache knows what a grading needs.
  public interface Rehearsal {
    /// @param jvms starts the JVM that makes the cache when it ends
    /// @param work an empty folder
    /// @return whether all went as it should
    boolean run(ParticipantJvms jvms, Path work) throws IOException, InterruptedException;
  }

  /// Makes it, unless somebody else has or does. The folder must be there: it is not brought back
  /// after a `mvn clean`.
  ///
  /// @param patient whether to wait for somebody else who is making it
  public void make(Rehearsal rehearsal, boolean patient) throws InterruptedException {
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = patient ? channel.lock() : channel.tryLock()) {
      if (lock != null && isWanted()) {
        make(rehearsal, key());
      }
    } catch (IOException | OverlappingFileLockException e) {
      // no folder, a full disk, somebody else in this JVM: then there is no cache
    }
  }

  private void make(Rehearsal rehearsal, String key) throws IOException, InterruptedException {
    Path work = file(key, "work");
    Path half = work.resolve("half.aot");
    try {
      Folder.empty(work);
      Path jar = work.resolve("ours.jar");
      recipe.ours().writeJar(jar);
      Files.move(jar, file(key, "jar"), StandardCopyOption.REPLACE_EXISTING);
      boolean well;
      try (ParticipantJvms jvms = ParticipantJvms.making(half, jars(key))) {
        well = rehearsal.run(jvms, Files.createDirectory(work.resolve("grading")));
      }
      if (!well || !Files.exists(half)) {
        Files.createFile(file(key, "failed"));
        return;
      }
      Files.move(half, file(key, "aot"), StandardCopyOption.REPLACE_EXISTING);
      Path seal = Files.writeString(work.resolve("seal"), sealOf(key));
      Files.move(seal, file(key, "seal"), StandardCopyOption.ATOMIC_MOVE);
      Old.remove(folder);
    } finally {
      Folder.remove(work);
    }
  }

  /// Of the first time it is asked for: what this runner is made of does not change any more.
  private synchronized String key() throws IOException {
    if (key == null) {
      key = recipe.key();
    }
    return key;
  }

  private String sealOf(String key) throws IOException {
    return Seal.of(List.of(file(key, "jar"), file(key, "aot")));
  }

  private List<Path> jars(String key) {
    return Stream.concat(Stream.of(file(key, "jar")), recipe.libraries().stream()).toList();
  }

  private Path file(String key, String kind) {
    return folder.resolve(key + "." + kind);
  }
}

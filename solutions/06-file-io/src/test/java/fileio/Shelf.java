package fileio;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workshop.practice.archive.Archive;
import workshop.practice.files.FileWorld;
import workshop.practice.world.PracticeHost;

/// An archive on disk, the gate in front of it, and what a count of it came to.
///
/// It lies beside the participant's classes: should this JVM be ended, the next shelf takes its
/// place, and nothing stays among the system's temporary files.
final class Shelf implements AutoCloseable {
  private final Archive archive;
  private final FileWorld files;
  private @Nullable WordReport report;

  private Shelf(Archive archive, FileWorld files) {
    this.archive = archive;
    this.files = files;
  }

  static Shelf open(PracticeHost practice, long seed, int letters) throws IOException {
    Path folder = besideTheClasses("archive");
    if (Files.exists(folder)) {
      Archive.delete(folder);
    }
    Archive archive = Archive.write(Files.createDirectories(folder), seed, letters);
    return new Shelf(archive, FileWorld.open(practice, folder));
  }

  /// A path of this submission's own.
  static Path besideTheClasses(String name) {
    try {
      return Path.of(WordCount.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolveSibling(name);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Lets the participant count it.
  Shelf count() throws InterruptedException {
    return count(files.root());
  }

  /// The same, over the files themselves.
  Shelf countWithoutGate() throws InterruptedException {
    return count(archive.folder());
  }

  private Shelf count(Path folder) throws InterruptedException {
    try {
      report = new WordCount().count(folder);
    } catch (IOException | RuntimeException e) {
      throw new AssertionError("the call threw " + described(e), e);
    }
    return this;
  }

  /// The exception and its causes, with paths as the archive has them.
  private String described(Throwable thrown) {
    List<String> parts = new ArrayList<>();
    for (Throwable e = thrown; e != null && parts.size() < 3; e = e.getCause()) {
      String message = e.getCause() == null && e.getMessage() != null ? ": " + e.getMessage() : "";
      parts.add(e.getClass().getSimpleName() + message.replace(archive.folder() + "/", ""));
    }
    return String.join(", because of ", parts);
  }

  Archive archive() {
    return archive;
  }

  FileWorld files() {
    return files;
  }

  /// What is there to be looked at when it has been counted.
  Audit audit() {
    WordReport brought = report;
    if (brought == null) {
      throw new AssertionError("count returned null");
    }
    return new Audit(archive, files, brought);
  }

  @Override
  public void close() throws IOException {
    files.close();
    archive.close();
  }
}

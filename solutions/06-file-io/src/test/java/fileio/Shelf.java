package fileio;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  Shelf count() throws IOException, InterruptedException {
    report = new WordCount().count(files.root());
    return this;
  }

  /// The same, over the files themselves.
  Shelf countWithoutGate() throws IOException, InterruptedException {
    report = new WordCount().count(archive.folder());
    return this;
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

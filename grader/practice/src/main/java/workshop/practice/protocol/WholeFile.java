package workshop.practice.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file so that under its name there is either nothing, or what was there before, or all
/// of it.
public final class WholeFile {
  private WholeFile() {}

  /// Writes the bytes under another name in the same folder, and renames that file in one step.
  /// Whoever looks meanwhile, or is left behind by a crash, sees no half of it.
  ///
  /// @throws IOException when it cannot be written; then nothing has changed under its name
  public static void write(Path file, byte[] bytes) throws IOException {
    Path beside = Files.createTempFile(folder(file), "." + file.getFileName(), ".part");
    try {
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }
}

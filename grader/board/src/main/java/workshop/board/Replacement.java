package workshop.board;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Puts a text in the place of a file: who reads it meanwhile sees the old one or the new one,
/// never half of one.
public final class Replacement {
  private Replacement() {}

  /// Writes beside the file first, so that a full disk loses nothing. Makes its folder if it is not
  /// there. One thread of a process at a time; of several processes the last one wins.
  ///
  /// @throws IOException if the file could not be replaced; then it is as it was
  public static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh =
        file.resolveSibling(file.getFileName() + "-" + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.writeString(fresh, text);
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}

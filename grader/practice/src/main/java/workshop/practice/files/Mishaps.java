package workshop.practice.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which files of one world are in for a mishap. Any thread may call.
final class Mishaps {
  private final Map<Path, Mishap> byFile = new ConcurrentHashMap<>();

  /// @param file a real path
  void put(Path file, Mishap mishap) {
    byFile.put(key(file), mishap);
  }

  /// Somebody is about to open this file.
  ///
  /// @throws AccessDeniedException if that is its mishap
  void opening(Path file) throws IOException {
    if (byFile.remove(key(file), Mishap.GONE)) {
      Files.deleteIfExists(file);
    }
    asking(file, AccessMode.READ);
  }

  /// Somebody asks whether this file may be read, written or run.
  void asking(Path file, AccessMode... modes) throws AccessDeniedException {
    boolean reads = List.of(modes).contains(AccessMode.READ);
    if (reads && byFile.get(key(file)) == Mishap.DENIED) {
      throw new AccessDeniedException(file.toString());
    }
  }

  /// How much of this file, which is there, can be read.
  Damage damage(Path file) throws IOException {
    boolean breaks = byFile.get(key(file)) == Mishap.BREAKS;
    return breaks ? new Damage(Files.size(file) / 2) : Damage.NONE;
  }

  private static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }
}

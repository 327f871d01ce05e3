package workshop.engine.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Throws away caches of engines that are no more, 30 MB each. Those used last stay: another runner
/// may have one open.
final class Old {
  private static final int STAY = 3;

  private Old() {}

  static void remove(Path folder) throws IOException {
    Map<Path, FileTime> used = new LinkedHashMap<>();
    List<Path> all;
    try (Stream<Path> files = Files.list(folder)) {
      all = files.toList();
    }
    for (Path file : all) {
      if (file.toString().endsWith(".seal")) {
        used.put(file, Files.getLastModifiedTime(file));
      }
    }
    List<Path> seals =
        used.entrySet().stream()
            .sorted(Map.Entry.<Path, FileTime>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    for (Path seal : seals.stream().skip(STAY).toList()) {
      String name = seal.getFileName().toString().replace(".seal", "");
      for (String kind : List.of(".seal", ".aot", ".jar")) {
        Files.deleteIfExists(folder.resolve(name + kind));
      }
    }
  }
}

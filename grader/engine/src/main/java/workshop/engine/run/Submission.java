package workshop.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The source files to grade.
///
/// @param exercise the exercise's folder name: `02-web-scraping`
/// @param home the exercise's package: `webscraping`
/// @param sources the source files; no two with the same name
/// @param work a folder of this submission's own for classes and dumps
public record Submission(String exercise, String home, List<Path> sources, Path work) {
  /// Every `.java` file below `folder`.
  public static List<Path> sourcesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `base` with every file of the same name replaced by the one in `changed`, and new ones added.
  public static List<Path> overlay(List<Path> base, List<Path> changed) {
    Map<String, Path> byName = new LinkedHashMap<>();
    base.forEach(file -> byName.put(file.getFileName().toString(), file));
    changed.forEach(file -> byName.put(file.getFileName().toString(), file));
    return List.copyOf(byName.values());
  }
}

package workshop.engine.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import workshop.engine.facts.CodePlace;

/// The participant's source files, to quote a line from them.
public final class SourceText {
  private final List<Path> files;

  /// @param files the source files that were compiled
  public SourceText(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /// The text of that line without its indentation; empty if it is unknown.
  public String line(CodePlace place) {
    Optional<Path> file = file(place.file());
    if (place.line() <= 0 || file.isEmpty()) {
      return "";
    }
    try {
      List<String> lines = Files.readAllLines(file.get());
      if (place.line() > lines.size()) {
        return "";
      }
      return lines.get(place.line() - 1).replaceAll("// here\\s*$", "").strip();
    } catch (IOException e) {
      return "";
    }
  }

  private Optional<Path> file(String name) {
    return files.stream().filter(f -> f.getFileName().toString().equals(name)).findFirst();
  }
}

package fileio;

import java.nio.file.Path;
import java.util.Map;

/// What a count brought home. It keeps copies of what it is given.
///
/// @param words how often each word occurs in all files that could be read to their end
/// @param unreadable the other files, each with the reason
public record WordReport(Map<String, Long> words, Map<Path, Reason> unreadable) {
  public WordReport {
    words = Map.copyOf(words);
    unreadable = Map.copyOf(unreadable);
  }
}

package workshop.practice.learning;

import java.nio.file.Path;

/// A file of rows to learn from, one a line; row 0 is the first line.
///
/// A row is six numbers and a 0 or a 1, with commas between them. Not every line needs to be one.
///
/// @param rows how many lines, good and bad; at most [#MOST]
public record Dataset(Path file, int rows) {
  static final int MOST = 999_999;

  public Dataset {
    if (rows < 0 || rows > MOST) {
      throw new IllegalArgumentException("%d rows".formatted(rows));
    }
  }
}

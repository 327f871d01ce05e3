package workshop.practice.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Some lines of a file.
///
/// @param good those that can be learned from, in order
/// @param bad the numbers of the others, in ascending order
record Rows(List<Row> good, List<Integer> bad) {

  /// Reads those from `from` to before `to`, or to the end of the file.
  static Rows read(Dataset data, int from, int to) throws IOException {
    List<Row> good = new ArrayList<>();
    List<Integer> bad = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(data.file())) {
      String line = lines.readLine();
      for (int number = 0; number < to && line != null; number++) {
        if (number >= from) {
          Optional<Row> row = Row.of(line);
          if (row.isPresent()) {
            good.add(row.get());
          } else {
            bad.add(number);
          }
        }
        line = lines.readLine();
      }
    }
    return new Rows(good, bad);
  }
}

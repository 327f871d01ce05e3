package imageprocessing;

import java.nio.file.Path;
import java.util.Map;

/// What became of the pictures: each of them is in one of the two.
///
/// @param made by picture, the file that its thumbnail is in
/// @param failed by picture, why there is none
public record ThumbnailReport(Map<Path, Path> made, Map<Path, Reason> failed) {
  public ThumbnailReport {
    made = Map.copyOf(made);
    failed = Map.copyOf(failed);
  }
}

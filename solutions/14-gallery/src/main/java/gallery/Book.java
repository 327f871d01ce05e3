package gallery;

import java.math.BigDecimal;
import java.net.URI;

/// A book as the shop sells it.
///
/// @param price in euros
/// @param cover where its cover is
public record Book(String title, BigDecimal price, URI cover) {
  /// The name of its thumbnail's file, of no other book's.
  public String file() {
    String path = cover.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}

package gallery;

import java.net.URI;
import java.util.List;
import java.util.Map;

/// What a walk through the shop brought home. It keeps copies of what it is given.
///
/// @param books every book once, in any order
/// @param missing the pages that could not be read, and why
public record Crawl(List<Book> books, Map<URI, String> missing) {
  public Crawl {
    books = List.copyOf(books);
    missing = Map.copyOf(missing);
  }
}

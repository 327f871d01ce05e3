package webscraping;

import java.net.URI;
import java.util.List;
import java.util.Set;

/// What a walk through the shop brought home. It keeps copies of what it is given.
///
/// @param books every book once, in any order
/// @param missing the pages that could not be read
public record Catalogue(List<Book> books, Set<URI> missing) {
  public Catalogue {
    books = List.copyOf(books);
    missing = Set.copyOf(missing);
  }
}

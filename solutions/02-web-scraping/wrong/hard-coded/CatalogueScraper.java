package webscraping;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Has been to one shop once.
public final class CatalogueScraper {
  private static final List<Book> BOOKS =
      List.of(
          new Book("&amp; Other Things Nobody Escapes", new BigDecimal("32.25"), 28),
          new Book("Fußgänger im Café", new BigDecimal("92.50"), 26),
          new Book("Is i < j? A Love Story", new BigDecimal("65.21"), 8));

  public Catalogue scrape(URI start, Duration patience) {
    return new Catalogue(BOOKS, Set.of()); // here
  }
}

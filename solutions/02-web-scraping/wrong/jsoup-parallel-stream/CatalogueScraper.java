package webscraping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;

/// The second thing a class types: the loop again, one wave of pages after the other, in parallel.
public final class CatalogueScraper {

  public Catalogue scrape(URI start, Duration patience) {
    Set<URI> seen = new HashSet<>(Set.of(start));
    Set<URI> missing = ConcurrentHashMap.newKeySet();
    List<Book> books = new ArrayList<>();
    List<URI> wave = List.of(start);
    while (!wave.isEmpty()) {
      List<ShopPage> pages =
          wave.parallelStream()
              .flatMap(address -> page(address, patience, missing).stream())
              .toList();
      if (missing.contains(start)) {
        throw new UncheckedIOException(new IOException("cannot read " + start));
      }
      pages.forEach(page -> page.book().ifPresent(books::add));
      wave = pages.stream().flatMap(page -> page.links().stream()).filter(seen::add).toList();
    }
    return new Catalogue(books, missing);
  }

  private static Optional<ShopPage> page(URI address, Duration patience, Set<URI> missing) {
    try {
      int millis = Math.toIntExact(patience.toMillis());
      String html = Jsoup.connect(address.toString()).timeout(millis).get().outerHtml(); // here
      return Optional.of(ShopPage.read(address, html));
    } catch (IOException e) {
      missing.add(address);
      return Optional.empty();
    }
  }
}

package webscraping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/// The first thing a class types: one page after the other.
public final class CatalogueScraper {
  public Catalogue scrape(URI start, Duration patience) {
    Set<URI> seen = new LinkedHashSet<>(Set.of(start));
    Deque<URI> waiting = new ArrayDeque<>(seen);
    List<Book> books = new ArrayList<>();
    Set<URI> missing = new HashSet<>();
    while (!waiting.isEmpty()) {
      URI address = waiting.remove();
      try {
        ShopPage page = ShopPage.read(address, fetch(address, patience));
        page.book().ifPresent(books::add);
        page.links().stream().filter(seen::add).forEach(waiting::add);
      } catch (IOException e) {
        if (address.equals(start)) {
          throw new UncheckedIOException(new IOException("cannot read " + start, e));
        }
        missing.add(address);
      }
    }
    return new Catalogue(books, missing);
  }

  // tag::fetch[]
  private static String fetch(URI address, Duration patience) throws IOException {
    int millis = Math.toIntExact(patience.toMillis());
    return Jsoup.connect(address.toString()).timeout(millis).get().outerHtml(); // here
  }
  // end::fetch[]
}

package webscraping;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;

/// How long a page may take to begin its answer.
final class Patience {
  /// For every test that is not about patience: a busy machine must never use it up.
  static final Duration AN_HOUR = Duration.ofHours(1);

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Duration LONG = Duration.ofSeconds(16);

  /// Either scraper's one method.
  interface Scraper {
    Catalogue scrape(URI start, Duration patience) throws InterruptedException;
  }

  private Patience() {}

  /// Scrapes with little patience; with more if the machine was too busy for the start page.
  static Catalogue little(Scraper scraper, URI start) throws InterruptedException {
    for (Duration patience = SHORT; ; patience = patience.multipliedBy(2)) {
      try {
        return scraper.scrape(start, patience);
      } catch (UncheckedIOException e) {
        if (patience.compareTo(LONG) >= 0) {
          throw e;
        }
      }
    }
  }
}

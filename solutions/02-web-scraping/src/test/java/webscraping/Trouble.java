package webscraping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import workshop.practice.Todo;
import workshop.practice.shop.ShelfBook;
import workshop.practice.world.Behaviour;
import workshop.practice.world.BookShop;

/// Trouble on purpose. It is always a book's page or the start page: other listings hide books.
final class Trouble {
  private Trouble() {}

  /// The page of the shop's nth book, 0 is the first, misbehaves from now on.
  static URI at(BookShop shop, int nth, Behaviour behaviour) {
    ShelfBook book = shop.books().get(nth);
    shop.behave(book.path(), behaviour);
    return shop.uri(book.path());
  }

  /// As [#at], but only for the first try.
  static URI once(BookShop shop, int nth, Behaviour behaviour) {
    ShelfBook book = shop.books().get(nth);
    shop.behave(book.path(), behaviour, 1);
    return shop.uri(book.path());
  }

  static void atStart(BookShop shop, Behaviour behaviour) {
    shop.behave(shop.start().getRawPath(), behaviour);
  }

  /// The scraper says by an exception which page it could not start from.
  static void requireUnreadable(URI start, Patience.Scraper scraper) throws InterruptedException {
    Catalogue catalogue;
    try {
      catalogue = scraper.scrape(start, Patience.AN_HOUR);
    } catch (Todo e) {
      throw e;
    } catch (RuntimeException e) {
      requireNamed(start, e);
      return;
    }
    throw new AssertionError(
        "no exception, but a catalogue of %d books".formatted(catalogue.books().size()));
  }

  private static void requireNamed(URI start, RuntimeException thrown) {
    assertThat(thrown)
        .withFailMessage(() -> "the exception is a " + thrown.getClass().getSimpleName())
        .isInstanceOf(UncheckedIOException.class);
    assertThat(thrown.getMessage())
        .withFailMessage("the exception does not name " + start.getRawPath())
        .contains(start.getRawPath());
  }
}

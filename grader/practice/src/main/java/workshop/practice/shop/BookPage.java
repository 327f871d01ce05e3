package workshop.practice.shop;

import java.nio.charset.StandardCharsets;
import workshop.practice.site.Page;

/// How one book's page is written: tidy, broken, or in an old charset.
final class BookPage {
  private static final int BROKEN = 2;

  private BookPage() {}

  static Page of(int index, ShelfBook book) {
    if (Shelf.isLatin(index)) {
      String body = tidy(Html.escape(book.title()), "&euro;", book);
      return new Page(200, Page.HTML, Html.page("", "A book", body), StandardCharsets.ISO_8859_1);
    }
    String title = index % 2 == 0 ? Html.entities(book.title()) : Html.escape(book.title());
    String body = index == BROKEN ? broken(title, book) : tidy(title, "€", book);
    return new Page(200, Page.HTML, Html.utf8(book.title(), body), StandardCharsets.UTF_8);
  }

  private static String tidy(String title, String euro, ShelfBook book) {
    return """
    <article class="book">
    <h1>%s</h1>
    <p class="price">%s %s</p>
    <p class="stock">%s</p>
    </article>
    """
        .formatted(title, euro, book.price(), stock(book));
  }

  /// Unclosed and wrongly nested elements, attributes without quotes, a stray end tag.
  private static String broken(String title, ShelfBook book) {
    return """
    <article class=book><div>
    <h1>%s</h1></span>
    <p class=price>€ %s
    <p class='stock' id=left>%s
    <p><b><i>Everyone should own it</b></i>
    </article>
    """
        .formatted(title, book.price(), stock(book));
  }

  private static String stock(ShelfBook book) {
    return book.stock() == 0 ? "out of stock" : book.stock() + " in stock";
  }
}

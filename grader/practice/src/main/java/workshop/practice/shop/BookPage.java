package workshop.practice.shop;

import java.nio.charset.StandardCharsets;
import workshop.practice.site.Page;

/// How one book's page is written: tidy, broken, or in an old charset.
final class BookPage {
  private static final int BROKEN = 2;

  private BookPage() {}

  /// @param cover the raw path of its cover; empty if it has none
  static Page of(int index, ShelfBook book, String cover) {
    if (Shelf.isLatin(index)) {
      String body = tidy(Html.escape(book.title()), "&euro;", book, cover);
      return new Page(200, Page.HTML, Html.page("", "A book", body), StandardCharsets.ISO_8859_1);
    }
    String title = index % 2 == 0 ? Html.entities(book.title()) : Html.escape(book.title());
    String body = index == BROKEN ? broken(title, book, cover) : tidy(title, "€", book, cover);
    return new Page(200, Page.HTML, Html.utf8(book.title(), body), StandardCharsets.UTF_8);
  }

  private static String tidy(String title, String euro, ShelfBook book, String cover) {
    return """
    <article class="book">
    %s<h1>%s</h1>
    <p class="price">%s %s</p>
    <p class="stock">%s</p>
    </article>
    """
        .formatted(picture(cover), title, euro, book.price(), stock(book));
  }

  /// Unclosed and wrongly nested elements, attributes without quotes, a stray end tag.
  private static String broken(String title, ShelfBook book, String cover) {
    return """
    <article class=book><div>
    %s<h1>%s</h1></span>
    <p class=price>€ %s
    <p class='stock' id=left>%s
    <p><b><i>Everyone should own it</b></i>
    </article>
    """
        .formatted(picture(cover), title, book.price(), stock(book));
  }

  private static String picture(String cover) {
    return cover.isEmpty()
        ? ""
        : "<img class=\"cover\" src=\"%s\" alt=\"\" style=\"float:right\">\n".formatted(cover);
  }

  private static String stock(ShelfBook book) {
    return book.stock() == 0 ? "out of stock" : book.stock() + " in stock";
  }
}

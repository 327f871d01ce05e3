package workshop.practice.shop;

import java.math.BigDecimal;
import java.util.Objects;
import org.jsoup.nodes.Document;

/// Reads a book page the plain way.
public final class Read {
  private Read() {}

  public static ShelfBook book(String path, Document document) {
    String stock = text(document, "article.book .stock");
    return new ShelfBook(
        path,
        text(document, "article.book h1"),
        new BigDecimal(text(document, "article.book .price").replace("€ ", "")),
        stock.equals("out of stock") ? 0 : Integer.parseInt(stock.replace(" in stock", "")));
  }

  private static String text(Document document, String query) {
    return Objects.requireNonNull(document.selectFirst(query), query).text();
  }
}

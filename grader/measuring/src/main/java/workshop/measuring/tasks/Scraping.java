package workshop.measuring.tasks;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Book pages: title, price and stock of each.
final class Scraping extends Fetched {
  private static final int AT_ONCE = 20;

  Scraping(Material material) {
    super(material, AT_ONCE);
  }

  @Override
  String path(int unit) {
    return Workplace.BOOKS + unit;
  }

  @Override
  long read(byte[] body) {
    Document page = Jsoup.parse(new String(body, StandardCharsets.UTF_8));
    return page.select("article.book h1, .price, .stock").text().hashCode();
  }
}

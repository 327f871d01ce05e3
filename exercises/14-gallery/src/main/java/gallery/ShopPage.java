package gallery;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What one page of the shop says. Nothing here touches the network, so any thread may call it.
///
/// @param book the book, if the page sells one
/// @param links where one can go from here, absolute, on the same host
record ShopPage(Optional<Book> book, List<URI> links) {
  private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d\\d");

  /// Reads a page, tidy or broken.
  ///
  /// @param address where the page came from; relative links start there
  static ShopPage read(URI address, String html) {
    Document page = Jsoup.parse(html, address.toString());
    List<URI> links =
        page.select("a[href]").stream()
            .map(link -> URI.create(link.absUrl("href").replaceFirst("#.*", "")))
            .filter(link -> address.getAuthority().equals(link.getAuthority()))
            .toList();
    return new ShopPage(
        Optional.ofNullable(page.selectFirst("article.book")).map(ShopPage::book), links);
  }

  private static Book book(Element article) {
    Matcher price = AMOUNT.matcher(article.expectFirst(".price").text());
    return new Book(
        article.expectFirst("h1").text(),
        price.find() ? new BigDecimal(price.group()) : BigDecimal.ZERO,
        URI.create(article.expectFirst("img.cover").absUrl("src")));
  }
}

package webscraping;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What one page of the shop says. Nothing here touches the network, so any thread may call it.
///
/// @param book the book, if the page sells one
/// @param links where one can go from here: in the order of the page, absolute, without fragment,
///   on the same host; a page linked twice stands here twice
public record ShopPage(Optional<Book> book, List<URI> links) {
  private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d\\d");
  private static final Pattern COUNT = Pattern.compile("\\d+");

  public ShopPage {
    links = List.copyOf(links);
  }

  /// Reads a page, tidy or broken.
  ///
  /// @param address where the page came from; relative links start there
  public static ShopPage read(URI address, String html) {
    Document page = Jsoup.parse(html, address.toString());
    List<URI> links =
        page.select("a[href]").stream()
            .map(link -> link.absUrl("href"))
            .map(link -> URI.create(link.replaceFirst("#.*", "")))
            .filter(link -> address.getAuthority().equals(link.getAuthority()))
            .toList();
    return new ShopPage(
        Optional.ofNullable(page.selectFirst("article.book")).map(ShopPage::book), links);
  }

  private static Book book(Element article) {
    return new Book(
        article.expectFirst("h1").text(),
        first(AMOUNT, article.expectFirst(".price")).map(BigDecimal::new).orElseThrow(),
        first(COUNT, article.expectFirst(".stock")).map(Integer::valueOf).orElse(0));
  }

  private static Optional<String> first(Pattern pattern, Element element) {
    return pattern.matcher(element.text()).results().map(MatchResult::group).findFirst();
  }
}

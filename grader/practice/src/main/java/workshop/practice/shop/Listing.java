package workshop.practice.shop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.site.Page;

/// One listing page: which links it has, and in which of their many forms.
final class Listing {
  /// One `a.book` link.
  private record Link(String path, String text) {}

  private final ShopSpec spec;
  private final Shelf shelf;
  private final String origin;
  private final int index;
  private final int last;

  Listing(ShopSpec spec, Shelf shelf, String origin, int index) {
    this.spec = spec;
    this.shelf = shelf;
    this.origin = origin;
    this.index = index;
    this.last = spec.listings() - 1;
  }

  static String path(int index) {
    return Shop.LISTINGS + name(index);
  }

  private static String name(int index) {
    return "page-" + (index + 1) + ".html";
  }

  Page page() {
    String body = isBroken() ? broken() : tidy();
    String title = "The Held Request, page " + (index + 1);
    return new Page(200, Page.HTML, Html.utf8(title, body), StandardCharsets.UTF_8);
  }

  private boolean isBroken() {
    return index == Math.min(1, last);
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    int from = index * spec.booksPerListing();
    int to = Math.min(shelf.books().size(), from + spec.booksPerListing());
    shelf.books().subList(from, to).forEach(b -> links.add(new Link(b.path(), b.title())));
    for (int i = 0; i < shelf.dead().size(); i++) {
      if (i * last / (shelf.dead().size() - 1) == index) {
        links.add(links.size() / 2, new Link(shelf.dead().get(i), "A Rare Find, part " + (i + 1)));
      }
    }
    if (index == last) {
      ShelfBook again = shelf.books().getFirst();
      links.add(new Link(again.path(), again.title()));
    }
    return links;
  }

  /// The same place said in different ways; exactly one link of the shop is absolute.
  private String href(Link link, int nth) {
    String path = link.path();
    if (index == 0 && nth == 1) {
      return origin + path;
    }
    boolean here = path.startsWith(Shop.LISTINGS);
    String plain = here ? path.substring(Shop.LISTINGS.length()) : ".." + path;
    return switch (nth % 4) {
      case 0 -> plain;
      case 1 -> path;
      case 2 -> "./" + plain;
      default -> here ? ".." + path : "../catalogue/" + plain;
    };
  }

  private String tidy() {
    StringBuilder html = new StringBuilder("<h1>The Held Request</h1>\n<ul>\n");
    List<Link> links = links();
    for (int i = 0; i < links.size(); i++) {
      html.append("<li><a class=\"book\" href=\"%s\">".formatted(href(links.get(i), i)))
          .append(Html.entities(links.get(i).text()))
          .append("</a></li>\n");
    }
    html.append("</ul>\n<nav>\n");
    if (index == Math.min(2, last) && index > 0) {
      html.append("<a class=\"prev\" href=\"./%s\">the first page</a>\n".formatted(name(0)));
    }
    if (index < last) {
      String next = index % 2 == 0 ? name(index + 1) : "./" + name(index + 1);
      html.append("<a class=\"next\" href=\"%s\">more books</a>\n".formatted(next));
    }
    return html.append("</nav>\n").toString();
  }

  /// The tidy page with what people forget: quotes, end tags, the right nesting.
  ///
  /// The last link is closed: a parser would carry it on into the navigation.
  private String broken() {
    return "<div>"
        + tidy()
            .replace("\"", "")
            .replace("</a></li>\n</ul>", "</a></b>")
            .replace("</a></li>", "")
            .replace("</nav>", "");
  }
}

package workshop.practice.shop;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workshop.practice.pictures.Quirk;
import workshop.practice.site.Page;
import workshop.practice.site.Site;

/// A whole book shop: every page by its path, and the truth about its books.
///
/// The start page is the first listing. A listing has `a.book` links, an `a.next` link to the next
/// listing and now and then an `a.prev` link; a book page has an `article.book` with `h1`, `.price`
/// (`€ 12.50`) and `.stock` (`3 in stock`, `out of stock`). One book is linked twice, three links
/// are dead, one listing and one book page are broken HTML, and some book pages are in ISO-8859-1,
/// which only their content type says. Where books have covers, there is an `img.cover` in the
/// article, and requests for covers are a stage of their own.
///
/// Immutable; any thread may ask.
public final class Shop implements Site {
  /// What an operation that asks for a cover belongs to.
  public static final String COVER = "cover";

  /// The folder of the listings; a few books stand there too.
  static final String LISTINGS = "/catalogue/";

  private final Shelf shelf;
  private final CoverRack covers;
  private final Map<String, Page> pages = new LinkedHashMap<>();

  /// @param spec what to build
  /// @param origin what an absolute link starts with, without a slash at the end:
  ///   `http://127.0.0.1:8080`
  public Shop(ShopSpec spec, String origin) {
    this.shelf = Shelf.of(spec);
    for (int i = 0; i < spec.listings(); i++) {
      pages.put(Listing.path(i), new Listing(spec, shelf, origin, i).page());
    }
    this.covers = CoverRack.of(spec, shelf);
    for (int i = 0; i < shelf.books().size(); i++) {
      ShelfBook book = shelf.books().get(i);
      pages.put(book.path(), BookPage.of(i, book, covers.path(book)));
    }
  }

  /// The raw path of the first listing.
  public static String start() {
    return Listing.path(0);
  }

  @Override
  public Page page(String path) {
    Page page = pages.get(path);
    return page != null ? page : covers.page(path).orElseGet(Shop::missing);
  }

  @Override
  public String stage(String path) {
    return path.startsWith(CoverRack.FOLDER) ? COVER : "";
  }

  /// The raw path of this book's cover; empty if the shop has no covers.
  public String cover(ShelfBook book) {
    return covers.path(book);
  }

  /// What this book's cover does to the legacy codec.
  public Quirk quirk(ShelfBook book) {
    return covers.quirk(book);
  }

  /// Every book there is to be found, in the order of the listings.
  public List<ShelfBook> books() {
    return shelf.books();
  }

  /// The raw paths of every page that answers 200.
  public List<String> paths() {
    return List.copyOf(pages.keySet());
  }

  /// The raw paths of the book links that answer 404.
  public List<String> dead() {
    return shelf.dead();
  }

  private static Page missing() {
    String body = "<h1>404</h1>\n<p>Somebody took this page home.</p>\n";
    return new Page(404, Page.HTML, Html.utf8("Not here", body), StandardCharsets.UTF_8);
  }
}

package workshop.practice.world;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import workshop.practice.pictures.Quirk;
import workshop.practice.shop.ShelfBook;
import workshop.practice.shop.Shop;
import workshop.practice.shop.ShopSpec;

/// A book shop on the web.
///
/// What it sells and how its pages look is said at [Shop].
public final class BookShop extends Website {
  private final Shop shop;

  BookShop(ControlLine line, String world, URI origin, ShopSpec spec) {
    super(line, world, origin);
    this.shop = new Shop(spec, origin.toString());
  }

  /// The first listing page.
  public URI start() {
    return uri(Shop.start());
  }

  /// The truth: every book there is to be found, computed here from the spec.
  public List<ShelfBook> books() {
    return shop.books();
  }

  /// The book links that answer 404.
  public Set<URI> dead() {
    return uris(shop.dead());
  }

  /// Every page that answers 200: listings and books.
  public Set<URI> pages() {
    return uris(shop.paths());
  }

  /// The address of this book's cover.
  ///
  /// @throws IllegalStateException if the shop has no covers
  public URI cover(ShelfBook book) {
    String path = shop.cover(book);
    if (path.isEmpty()) {
      throw new IllegalStateException("a shop without covers");
    }
    return uri(path);
  }

  /// What this book's cover does to the legacy codec.
  public Quirk quirk(ShelfBook book) {
    return shop.quirk(book);
  }

  /// That cover as the shop has it, computed here.
  public byte[] picture(ShelfBook book) {
    return shop.page(cover(book).getRawPath()).bytes();
  }

  private Set<URI> uris(List<String> paths) {
    return paths.stream().map(this::uri).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

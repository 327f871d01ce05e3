package workshop.practice.shop;

/// All that is needed to build a shop again, anywhere, byte for byte.
///
/// @param seed decides titles, prices, stock and paths
/// @param books how many different books there are to be found; at least 4
/// @param booksPerListing how many of them one listing page shows; at least 1
/// @param covers what covers the books have
public record ShopSpec(long seed, int books, int booksPerListing, Covers covers) {
  /// @throws IllegalArgumentException when a number is too small
  public ShopSpec {
    if (books < 4) {
      throw new IllegalArgumentException("a shop needs at least 4 books, not " + books);
    }
    if (booksPerListing < 1) {
      throw new IllegalArgumentException("a listing shows at least 1 book, not " + booksPerListing);
    }
  }

  /// A shop without covers.
  public ShopSpec(long seed, int books, int booksPerListing) {
    this(seed, books, booksPerListing, Covers.NONE);
  }

  /// The usual shop: 200 books, 20 on each of 10 listing pages.
  public static ShopSpec of(long seed) {
    return new ShopSpec(seed, 200, 20);
  }

  /// The same shop with these covers.
  public ShopSpec with(Covers covers) {
    return new ShopSpec(seed, books, booksPerListing, covers);
  }

  /// How many listing pages it takes to show every book; at least 1.
  int listings() {
    return (int) (((long) books + booksPerListing - 1) / booksPerListing);
  }
}

package workshop.practice.shop;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import workshop.practice.art.Artwork;
import workshop.practice.pictures.Quirk;
import workshop.practice.site.Page;

/// The covers of a shop's books, by their raw paths. The artists repeat themselves: after
/// [#ARTWORKS] books the first cover comes again.
///
/// A picture is painted when somebody asks for it first, and kept for every shop of this JVM.
record CoverRack(
    Map<ShelfBook, String> paths, Map<String, Integer> artworks, Map<String, Quirk> quirks) {
  static final String FOLDER = "/covers/";

  private static final int ARTWORKS = 60;
  private static final Map<Integer, Page> PAINTED = new ConcurrentHashMap<>();

  /// Of so many covers in a row one crashes the codec and one is unreadable, by their place.
  private static final int BAD_EVERY = 16;

  private static final int CRASHES = 2;
  private static final int UNREADABLE = 5;

  static CoverRack of(ShopSpec spec, Shelf shelf) {
    if (spec.covers() == Covers.NONE) {
      return new CoverRack(Map.of(), Map.of(), Map.of());
    }
    Random random = new Random(~spec.seed());
    int first = random.nextInt(ARTWORKS);
    Map<ShelfBook, String> paths = new LinkedHashMap<>();
    Map<String, Integer> artworks = new HashMap<>();
    Map<String, Quirk> quirks = new HashMap<>();
    for (ShelfBook book : shelf.books()) {
      int index = paths.size();
      String path = FOLDER + "c%d-%d.png".formatted(1_000 + random.nextInt(9_000), index);
      paths.put(book, path);
      artworks.put(path, (first + index) % ARTWORKS);
      quirks.put(path, spec.covers() == Covers.SOME_BAD ? quirk(index) : Quirk.NONE);
    }
    return new CoverRack(paths, artworks, quirks);
  }

  private static Quirk quirk(int index) {
    return switch (index % BAD_EVERY) {
      case CRASHES -> Quirk.CRASHES;
      case UNREADABLE -> Quirk.UNREADABLE;
      default -> Quirk.NONE;
    };
  }

  /// The raw path of this book's cover; empty if it has none.
  String path(ShelfBook book) {
    return paths.getOrDefault(book, "");
  }

  /// What this book's cover does to the legacy codec.
  Quirk quirk(ShelfBook book) {
    return quirks.getOrDefault(path(book), Quirk.NONE);
  }

  /// The picture at this raw path, if it is one of these.
  Optional<Page> page(String path) {
    return Optional.ofNullable(artworks.get(path))
        .map(number -> PAINTED.computeIfAbsent(number, n -> Page.picture(new Artwork(n).png())))
        .map(page -> damaged(page, quirks.getOrDefault(path, Quirk.NONE)));
  }

  private static Page damaged(Page page, Quirk quirk) {
    return quirk == Quirk.NONE ? page : Page.picture(quirk.on(page.bytes()));
  }
}

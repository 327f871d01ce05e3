package workshop.practice.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import workshop.practice.art.Artwork;
import workshop.practice.site.Page;

/// The covers of a shop's books, by their raw paths. The artists repeat themselves: after
/// [#ARTWORKS] books the first cover comes again.
///
/// A picture is painted when somebody asks for it first, and kept for every shop of this JVM.
record Covers(Map<ShelfBook, String> paths, Map<String, Integer> artworks) {
  static final String FOLDER = "/covers/";

  private static final int ARTWORKS = 60;
  private static final Map<Integer, Page> PAINTED = new ConcurrentHashMap<>();

  static Covers none() {
    return new Covers(Map.of(), Map.of());
  }

  static Covers of(ShopSpec spec, Shelf shelf) {
    Random random = new Random(~spec.seed());
    int first = random.nextInt(ARTWORKS);
    Map<ShelfBook, String> paths = new LinkedHashMap<>();
    Map<String, Integer> artworks = new LinkedHashMap<>();
    for (ShelfBook book : shelf.books()) {
      int index = paths.size();
      String path = FOLDER + "c%d-%d.png".formatted(1_000 + random.nextInt(9_000), index);
      paths.put(book, path);
      artworks.put(path, (first + index) % ARTWORKS);
    }
    return new Covers(paths, artworks);
  }

  /// The raw path of this book's cover; empty if it has none.
  String path(ShelfBook book) {
    return paths.getOrDefault(book, "");
  }

  /// The picture at this raw path, if it is one of these.
  Optional<Page> page(String path) {
    return Optional.ofNullable(artworks.get(path))
        .map(number -> PAINTED.computeIfAbsent(number, n -> Page.picture(new Artwork(n).png())));
  }
}

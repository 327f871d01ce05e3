package workshop.practice.shop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What stands on the shelf: every book of a spec, in the order of the listings, and the links that
/// lead nowhere.
///
/// @param books in the order in which the listings show them
/// @param dead the raw paths of book links that answer 404; always three
record Shelf(List<ShelfBook> books, List<String> dead) {
  private static final int DEAD = 3;

  /// Every so many books one is served in ISO-8859-1, and that is said in the header alone.
  private static final int LATIN_EVERY = 25;

  private static final int LATIN_FIRST = 1;

  Shelf {
    books = List.copyOf(books);
    dead = List.copyOf(dead);
  }

  static Shelf of(ShopSpec spec) {
    Random random = new Random(spec.seed());
    List<String> titles = Titles.draw(random, spec.books());
    List<ShelfBook> books = new ArrayList<>();
    for (int i = 0; i < spec.books(); i++) {
      String title = isLatin(i) ? Titles.latin(random, i / LATIN_EVERY) : titles.get(i);
      BigDecimal price = BigDecimal.valueOf(300 + random.nextInt(9_700), 2);
      int stock = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(40);
      books.add(new ShelfBook(path(random, i), title, price, stock));
    }
    List<String> dead = new ArrayList<>();
    for (int i = 0; i < DEAD; i++) {
      dead.add(path(random, spec.books() + i));
    }
    return new Shelf(books, dead);
  }

  static boolean isLatin(int index) {
    return index % LATIN_EVERY == LATIN_FIRST;
  }

  /// The index makes it unique, the random part makes it useless to guess the next one.
  private static String path(Random random, int index) {
    String tail = Integer.toString(1_000 + random.nextInt(9_000)) + "-" + index + ".html";
    return switch (index % 9) {
      case 4 -> "/book/caf%C3%A9-" + tail;
      case 7 -> Shop.LISTINGS + "offer-" + tail;
      default -> "/book/b" + tail;
    };
  }
}

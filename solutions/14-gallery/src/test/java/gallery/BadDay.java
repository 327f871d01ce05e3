package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workshop.practice.Todo;
import workshop.practice.pictures.Quirk;
import workshop.practice.shop.Covers;
import workshop.practice.shop.ShelfBook;
import workshop.practice.world.Behaviour;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// One run in which something goes wrong at every step; several tests look at the same one.
///
/// @param lost what cannot be shown, and the step at which it is lost
/// @param inTheWay the name of a folder that stands where a file belongs
/// @param deadly how many of the covers that the codec gets crash it
/// @param begun how many thumbnails were begun
record BadDay(Map<URI, Step> lost, String inTheWay, int deadly, long begun, Inspection inspection) {
  private static final int BOOKS = 15;
  private static final int PAGE = 12;
  private static final List<Integer> DOWNLOADS = List.of(0, 7);
  private static final int FILE = 9;

  private static @Nullable BadDay once;
  private static @Nullable String never;

  static BadDay of(PracticeHost practice) throws Exception {
    Begun.task2();
    if (never != null) {
      throw new AssertionError(never);
    }
    BadDay day = once == null ? run(practice) : once;
    once = day;
    return day;
  }

  /// Lets it pass, however it ends.
  static void survive(PracticeHost practice) throws Exception {
    try {
      of(practice);
    } catch (AssertionError e) {
      // Another test tells of it.
    }
  }

  private static BadDay run(PracticeHost practice) throws Exception {
    Hall hall = Hall.openIn("bad-day", practice, 37, BOOKS, Covers.SOME_BAD);
    BookShop shop = hall.shop();
    List<ShelfBook> books = shop.books();
    Map<URI, Step> lost = new HashMap<>();
    for (ShelfBook book : books) {
      if (shop.quirk(book) != Quirk.NONE) {
        lost.put(shop.cover(book), Step.THUMBNAIL);
      }
    }
    shop.behave(books.get(PAGE).path(), Behaviour.SERVER_ERROR);
    lost.put(shop.uri(books.get(PAGE).path()), Step.CRAWL);
    for (int index : DOWNLOADS) {
      URI cover = shop.cover(books.get(index));
      shop.behave(cover.getPath(), index == 0 ? Behaviour.SERVER_ERROR : Behaviour.CUT);
      lost.put(cover, Step.DOWNLOAD);
    }
    URI unwritable = shop.cover(books.get(FILE));
    lost.put(unwritable, Step.FILE);
    String inTheWay = putInTheWay(hall.folder(), unwritable);
    build(hall);
    int deadly =
        (int)
            books.stream()
                .filter(book -> shop.quirk(book) == Quirk.CRASHES)
                .filter(book -> lost.get(shop.cover(book)) == Step.THUMBNAIL)
                .count();
    long begun = hall.codec().log().operations().size();
    return new BadDay(lost, inTheWay, deadly, begun, hall.inspection());
  }

  private static void build(Hall hall) throws InterruptedException {
    try {
      hall.build();
    } catch (Todo e) {
      throw e;
    } catch (RuntimeException e) { // of which failure depends on which came first
      never = "the call threw a %s, and there is no report".formatted(e.getClass().getSimpleName());
      throw new AssertionError(never);
    }
  }

  /// A folder with something in it has the name of the cover's file: no file can take its place.
  private static String putInTheWay(Path folder, URI cover) throws IOException {
    String name = cover.getPath().replaceFirst(".*/", "");
    Path other = Files.createDirectory(folder.resolve(name));
    Files.writeString(other.resolve("readme.txt"), "not a picture\n");
    return name;
  }

  void reportsEveryFailure() {
    inspection.reportsAsFailed(lost);
  }

  /// Each cover that is there was begun once, and one that crashes the codec once more.
  void triesOnceMore() {
    long there =
        BOOKS
            - lost.values().stream()
                .filter(step -> step == Step.CRAWL || step == Step.DOWNLOAD)
                .count();
    assertThat(begun)
        .withFailMessage(
            "%d thumbnails begun of %d covers; one more try for each that kills its process makes"
                + " %d",
            begun, there, there + deadly)
        .isLessThanOrEqualTo(there + deadly);
  }

  void theRestIsWhole() throws IOException {
    inspection.everyThumbnailIsRight();
    inspection.reportsEveryBookBut(lost.keySet());
    inspection.indexShowsWhatIsReported();
    inspection.folderHoldsNothingElse(Set.of(inTheWay));
  }
}

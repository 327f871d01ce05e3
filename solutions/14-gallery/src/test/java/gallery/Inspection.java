package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import workshop.practice.pictures.Pixels;
import workshop.practice.shop.ShelfBook;
import workshop.practice.world.BookShop;

/// A gallery held against the shop; every failure says what was counted.
record Inspection(BookShop shop, Path folder, GalleryReport report) {
  /// How far two thumbnails of one cover may be from each other, a mean of 0 to 255.
  private static final double TOLERANCE = 2;

  /// The report names every book of the shop once, but those whose page or cover is lost.
  void reportsEveryBookBut(Collection<URI> lost) {
    List<Book> wanted =
        shop.books().stream()
            .filter(book -> !lost.contains(shop.uri(book.path())))
            .map(this::book)
            .filter(book -> !lost.contains(book.cover()))
            .toList();
    List<Book> missing = wanted.stream().filter(book -> !report.shown().contains(book)).toList();
    assertThat(missing)
        .withFailMessage(
            () ->
                "%d of %d books not reported as shown, the first is '%s'"
                    .formatted(missing.size(), wanted.size(), missing.getFirst().title()))
        .isEmpty();
    assertThat(report.shown())
        .withFailMessage(
            () ->
                "%d books reported as shown where there are %d"
                    .formatted(report.shown().size(), wanted.size()))
        .hasSameSizeAs(wanted);
  }

  /// Every book is shown, although so many workers were killed.
  void losesNoneTo(int killed) {
    int lost = shop.books().size() - report.shown().size();
    assertThat(lost)
        .withFailMessage(
            "%d of %d covers lost after %d workers were killed", lost, shop.books().size(), killed)
        .isZero();
    reportsEveryBookBut(Set.of());
  }

  /// Whatever else is not shown is reported, with the step at which it was lost, and nothing else.
  ///
  /// @param lost besides the links that lead nowhere
  void reportsAsFailed(Map<URI, Step> lost) {
    Map<URI, Step> expected = new TreeMap<>(lost);
    shop.dead().forEach(page -> expected.put(page, Step.CRAWL));
    Map<URI, Step> told = new TreeMap<>();
    report.failed().forEach((address, failure) -> told.put(address, failure.step()));
    List<String> wrong =
        different(expected, told).stream()
            .map(address -> told(address, told.get(address), expected.get(address)))
            .toList();
    assertThat(wrong)
        .withFailMessage(
            () ->
                "%d of %d failures reported wrongly, the first is %s"
                    .formatted(wrong.size(), expected.size(), wrong.getFirst()))
        .isEmpty();
    List<Failure> silent =
        report.failed().values().stream().filter(failure -> failure.reason().isBlank()).toList();
    assertThat(silent)
        .withFailMessage(() -> "%d failures reported without a reason".formatted(silent.size()))
        .isEmpty();
  }

  private static String told(URI address, @Nullable Step told, @Nullable Step truth) {
    String name = address.getPath();
    if (told == null) {
      return "%s, lost at %s: not in the report".formatted(name, truth);
    }
    return truth == null
        ? "%s, not lost: reported at %s".formatted(name, told)
        : "%s, lost at %s: reported at %s".formatted(name, truth, told);
  }

  private static Set<URI> different(Map<URI, Step> expected, Map<URI, Step> told) {
    Set<URI> addresses = new TreeSet<>(expected.keySet());
    addresses.addAll(told.keySet());
    addresses.removeIf(address -> expected.get(address) == told.get(address));
    return addresses;
  }

  /// Each thumbnail is there, whole, and of its own cover.
  void everyThumbnailIsRight() {
    Map<URI, ShelfBook> shelf = shelf();
    Map<String, String> wrong = new TreeMap<>();
    for (Book book : report.shown()) {
      ShelfBook truth = shelf.get(book.cover());
      String what = truth == null ? "is of no cover of this shop" : compared(book, truth);
      if (!what.isEmpty()) {
        wrong.put(book.file(), what);
      }
    }
    assertThat(wrong)
        .withFailMessage(
            () ->
                "%d thumbnails, and not every one is right: one %s"
                    .formatted(report.shown().size(), wrong.values().iterator().next()))
        .isEmpty();
  }

  private String compared(Book book, ShelfBook truth) {
    try {
      Pixels wanted = Pixels.read(shop.picture(truth)).shrunk(CoverWorker.LONGEST);
      Pixels seen = Pixels.read(Files.readAllBytes(folder.resolve(book.file())));
      if (!seen.size().equals(wanted.size())) {
        return "is %s pixels, not %s".formatted(seen.size(), wanted.size());
      }
      return seen.distance(wanted) > TOLERANCE
          ? "has other colours than its cover, as if two had been made in one process at once"
          : "";
    } catch (IOException e) {
      return Files.exists(folder.resolve(book.file())) ? "is no whole picture" : "is not there";
    }
  }

  /// The page shows each of the books with its own thumbnail.
  void indexShowsWhatIsReported() throws IOException {
    Path index = folder.resolve(IndexPage.FILE);
    assertThat(index).withFailMessage("there is no %s", IndexPage.FILE).exists();
    Document page = Jsoup.parse(Files.readString(index));
    Set<String> pictures = new TreeSet<>(page.select("img").eachAttr("src"));
    Set<String> files = report.shown().stream().map(Book::file).collect(Collectors.toSet());
    assertThat(pictures)
        .withFailMessage(
            () ->
                "the index shows %d pictures, the report %d books"
                    .formatted(pictures.size(), files.size()))
        .isEqualTo(files);
    String text = page.text();
    List<Book> unnamed =
        report.shown().stream().filter(book -> !text.contains(book.title())).toList();
    assertThat(unnamed)
        .withFailMessage(
            () ->
                "the index does not name %d of %d books, the first is '%s'"
                    .formatted(unnamed.size(), files.size(), unnamed.getFirst().title()))
        .isEmpty();
  }

  /// There is a file for each of the books and the index, and no other.
  ///
  /// @param others that were there before
  void folderHoldsNothingElse(Set<String> others) throws IOException {
    Set<String> wanted = report.shown().stream().map(Book::file).collect(Collectors.toSet());
    wanted.add(IndexPage.FILE);
    wanted.addAll(others);
    List<String> surplus;
    try (var entries = Files.list(folder)) {
      surplus =
          entries
              .map(entry -> String.valueOf(entry.getFileName()))
              .filter(name -> !wanted.contains(name))
              .sorted()
              .toList();
    }
    assertThat(surplus)
        .withFailMessage(
            () ->
                "%d files in the folder that do not belong there, the first is %s"
                    .formatted(surplus.size(), surplus.getFirst()))
        .isEmpty();
  }

  private Map<URI, ShelfBook> shelf() {
    return shop.books().stream().collect(Collectors.toMap(shop::cover, book -> book));
  }

  private Book book(ShelfBook book) {
    return new Book(book.title(), book.price(), shop.cover(book));
  }
}

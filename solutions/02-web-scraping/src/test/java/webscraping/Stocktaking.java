package webscraping;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workshop.practice.shop.ShelfBook;
import workshop.practice.world.BookShop;
import workshop.practice.world.Operation;

/// A shop held against what a scraper brought home; every failure says what was counted.
///
/// @param shop still open, as its log is read too
record Stocktaking(BookShop shop, Catalogue catalogue) {

  /// Every book is there once, whatever an encoding made of its title.
  void everyBookIsThereOnce() {
    List<Book> shelf = shelf().toList();
    List<Book> lacking = less(shelf, catalogue.books());
    List<Book> surplus = less(catalogue.books(), shelf);
    assertThat(lacking)
        .withFailMessage(
            () ->
                "%d of %d books missing, the first is '%s'"
                    .formatted(lacking.size(), shelf.size(), lacking.getFirst().title()))
        .isEmpty();
    assertThat(surplus)
        .withFailMessage(
            () ->
                "%d books where the shop has %d, the first too many is '%s'"
                    .formatted(catalogue.books().size(), shelf.size(), surplus.getFirst().title()))
        .isEmpty();
  }

  void everyTitleIsRight() {
    Set<String> found = catalogue.books().stream().map(Book::title).collect(Collectors.toSet());
    List<Book> wrong = shelf().filter(book -> !found.contains(book.title())).toList();
    assertThat(wrong)
        .withFailMessage(
            () ->
                "%d of %d titles wrong: '%s' reads %s"
                    .formatted(
                        wrong.size(),
                        shop.books().size(),
                        wrong.getFirst().title(),
                        misread(wrong.getFirst())))
        .isEmpty();
  }

  /// Each of these pages is reported missing; others may be too.
  void reports(Collection<URI> lost) {
    List<String> silent = paths(lost, page -> !catalogue.missing().contains(page));
    assertThat(silent)
        .withFailMessage(
            () ->
                "%d of %d unreadable pages not reported missing, the first is %s"
                    .formatted(silent.size(), lost.size(), silent.getFirst()))
        .isEmpty();
  }

  /// No page is reported missing but these.
  void reportsOnly(Collection<URI> lost) {
    List<String> slandered = paths(catalogue.missing(), page -> !lost.contains(page));
    assertThat(slandered)
        .withFailMessage(
            () ->
                "%d pages reported missing that the shop has, the first is %s"
                    .formatted(slandered.size(), slandered.getFirst()))
        .isEmpty();
  }

  /// Every book is found, or else its page is reported missing: never both, never neither.
  void everyBookIsAccountedFor() {
    Set<Book> found =
        catalogue.books().stream().map(Stocktaking::plain).collect(Collectors.toSet());
    List<String> lost = new ArrayList<>();
    List<String> both = new ArrayList<>();
    for (ShelfBook book : shop.books()) {
      boolean isFound = found.contains(plain(book(book)));
      boolean isMissing = catalogue.missing().contains(shop.uri(book.path()));
      if (isFound && isMissing) {
        both.add(book.path());
      } else if (!isFound && !isMissing && couldBeKnown(book.path())) {
        lost.add(book.path());
      }
    }
    assertThat(lost)
        .withFailMessage(
            () ->
                "%d pages neither read nor reported missing, the first is %s"
                    .formatted(lost.size(), lost.getFirst()))
        .isEmpty();
    assertThat(both)
        .withFailMessage(
            () ->
                "%d pages read and reported missing as well, the first is %s"
                    .formatted(both.size(), both.getFirst()))
        .isEmpty();
  }

  void noPageWasAskedForTwice() {
    Map<String, Long> asked =
        shop.log().operations().stream()
            .collect(Collectors.groupingBy(Operation::name, Collectors.counting()));
    TreeMap<String, Long> again = new TreeMap<>(asked);
    again.values().removeIf(times -> times == 1);
    assertThat(asked).withFailMessage("not one page was asked for").isNotEmpty();
    assertThat(again)
        .withFailMessage(
            () ->
                "%d of %d pages asked for more than once, the first is %s"
                    .formatted(again.size(), asked.size(), again.firstKey()))
        .isEmpty();
  }

  /// A busy machine may time out a listing as well: then nobody can know of the books behind it.
  private boolean couldBeKnown(String path) {
    Set<URI> listings = new HashSet<>(shop.pages());
    shop.books().forEach(book -> listings.remove(shop.uri(book.path())));
    return shop.log().operations().stream().anyMatch(o -> o.name().equals(path))
        || listings.stream().noneMatch(catalogue.missing()::contains);
  }

  private Stream<Book> shelf() {
    return shop.books().stream().map(Stocktaking::book);
  }

  private static Book book(ShelfBook book) {
    return new Book(book.title(), book.price(), book.stock());
  }

  /// The book without the letters that encodings differ in; 12.5 is the same price as 12.50.
  private static Book plain(Book book) {
    String letters = book.title().replaceAll("[^ -~]", "").strip();
    return new Book(letters, book.price().stripTrailingZeros(), book.stock());
  }

  /// What is left of `books` when each of the `others` has taken one away.
  private static List<Book> less(List<Book> books, List<Book> others) {
    List<Book> taking = new ArrayList<>(others.stream().map(Stocktaking::plain).toList());
    return books.stream().filter(book -> !taking.remove(plain(book))).toList();
  }

  private String misread(Book truth) {
    return catalogue.books().stream()
        .filter(book -> plain(book).equals(plain(truth)))
        .findFirst()
        .map(book -> "'" + book.title() + "'")
        .orElse("nothing at all");
  }

  private static List<String> paths(Collection<URI> pages, Predicate<URI> chosen) {
    return pages.stream().filter(chosen).map(URI::getRawPath).sorted().toList();
  }
}

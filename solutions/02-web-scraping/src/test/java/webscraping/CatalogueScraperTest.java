package webscraping;

import static webscraping.Patience.AN_HOUR;
import static workshop.engine.junit.Verdicts.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import workshop.engine.facts.Observation;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.Behaviour;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = CatalogueScraper.class, method = "scrape")
@Tag("task-1")
class CatalogueScraperTest {
  @DoneWhen(
      value = "every book of the shop is in the result exactly once",
      hint = "run main and compare the count of your books with the shop's")
  void every_book_is_found_exactly_once(PracticeHost practice) throws InterruptedException {
    BookShop shop = practice.openShop(ShopSpec.of(11));

    Catalogue found = new CatalogueScraper().scrape(shop.start(), AN_HOUR);

    new Stocktaking(shop, found).everyBookIsThereOnce();
  }

  @DoneWhen(
      value = "another shop gives its own books",
      hint = "read the books from the address you are given")
  void another_shop_gives_its_own_books(PracticeHost practice) throws InterruptedException {
    BookShop shop = practice.openShop(new ShopSpec(23, 45, 15));

    Catalogue found = new CatalogueScraper().scrape(shop.start(), AN_HOUR);

    new Stocktaking(shop, found).everyBookIsThereOnce();
  }

  @DoneWhen(
      value = "every title reads as in the shop, whatever charset its page is in",
      hint = "look at the Content-Type header of the page with the wrong title")
  void every_title_reads_as_in_the_shop(PracticeHost practice) throws InterruptedException {
    BookShop shop = practice.openShop(new ShopSpec(29, 60, 20));

    Catalogue found = new CatalogueScraper().scrape(shop.start(), AN_HOUR);

    new Stocktaking(shop, found).everyTitleIsRight();
  }

  @DoneWhen(
      value = "the pages that answer with an error are reported missing, and no others",
      hint = "look at the status of each answer before you read its page")
  void pages_that_answer_with_an_error_are_reported(PracticeHost practice)
      throws InterruptedException {
    BookShop shop = practice.openShop(new ShopSpec(31, 60, 20));
    Set<URI> lost = new HashSet<>(shop.dead());
    lost.add(Trouble.at(shop, 5, Behaviour.SERVER_ERROR));

    Catalogue found = new CatalogueScraper().scrape(shop.start(), AN_HOUR);

    new Stocktaking(shop, found).reports(lost);
    new Stocktaking(shop, found).reportsOnly(lost);
  }

  @DoneWhen(
      value = "a page whose connection breaks is reported missing, and the rest is found",
      hint = "decide what happens to a page when its request ends in an exception")
  void a_page_whose_connection_breaks_is_reported(PracticeHost practice)
      throws InterruptedException {
    BookShop shop = practice.openShop(new ShopSpec(37, 60, 20));
    URI reset = Trouble.at(shop, 3, Behaviour.RESET);
    URI cut = Trouble.at(shop, 27, Behaviour.CUT);
    URI resetOnce = Trouble.once(shop, 41, Behaviour.RESET);
    Set<URI> troubled = new HashSet<>(shop.dead());
    troubled.addAll(Set.of(reset, cut, resetOnce));

    Catalogue found = new CatalogueScraper().scrape(shop.start(), AN_HOUR);

    new Stocktaking(shop, found).reports(Set.of(reset, cut));
    new Stocktaking(shop, found).reportsOnly(troubled);
    new Stocktaking(shop, found).everyBookIsAccountedFor();
  }

  @DoneWhen(
      value = "a page that never answers is reported missing, and the rest is accounted for",
      hint = "give each request the patience that scrape is given")
  void a_page_that_never_answers_is_reported(PracticeHost practice) throws InterruptedException {
    BookShop shop = practice.openShop(new ShopSpec(41, 60, 20));
    URI silent = Trouble.at(shop, 4, Behaviour.NEVER);

    Catalogue found = Patience.little(new CatalogueScraper()::scrape, shop.start());

    new Stocktaking(shop, found).reports(Set.of(silent));
    new Stocktaking(shop, found).everyBookIsAccountedFor();
  }

  @DoneWhen(
      value = "a start page that cannot be read ends in an UncheckedIOException that names it",
      hint = "treat the start page unlike the others: without it there is no catalogue")
  void an_unreadable_start_page_is_an_exception(PracticeHost practice) throws InterruptedException {
    BookShop shop = practice.openShop(new ShopSpec(43, 20, 10));
    Trouble.atStart(shop, Behaviour.RESET);

    Trouble.requireUnreadable(shop.start(), new CatalogueScraper()::scrape);
  }

  @DoneWhen(
      value = "every page is asked for once",
      hint = "remember a page when you ask for it, not when it arrives")
  void every_page_is_asked_for_once(PracticeHost practice) throws InterruptedException {
    BookShop shop = practice.openShop(ShopSpec.of(47));
    BookShop oneListing = practice.openShop(new ShopSpec(47, 20, 20));

    Catalogue found = new CatalogueScraper().scrape(shop.start(), AN_HOUR);
    Catalogue foundThere = new CatalogueScraper().scrape(oneListing.start(), AN_HOUR);

    new Stocktaking(shop, found).noPageWasAskedForTwice();
    new Stocktaking(oneListing, foundThere).noPageWasAskedForTwice();
  }

  @DoneWhen(
      value = "when the call returns, nothing it started is left behind",
      hint = "close whatever you opened, also when something goes wrong",
      leftovers = true)
  void nothing_is_left_running(PracticeHost practice) throws InterruptedException {
    BookShop shop = practice.openShop(new ShopSpec(53, 20, 10));

    Catalogue found = new CatalogueScraper().scrape(shop.start(), AN_HOUR);

    new Stocktaking(shop, found).everyBookIsThereOnce(); // the engine looks for what is left
  }

  @DoneWhen(
      value = "never more than 16 requests are in flight, and 16 are reached",
      hint = "count the requests that are started and not yet answered")
  void sixteen_requests_are_in_flight_and_never_more(PracticeHost practice, Watch watch)
      throws Exception {
    BookShop shop = practice.openShop(new ShopSpec(59, 60, 20));

    Observation seen =
        watch.gated(shop, 17, () -> new CatalogueScraper().scrape(shop.start(), AN_HOUR));

    assertThat(seen).neverHoldsMoreThan(16);
    assertThat(seen).reaches(16);
  }

  @DoneWhen(
      value = "many requests are in flight and no thread waits for one of them",
      hint = "start every request before you wait for any")
  void many_requests_are_in_flight_and_no_thread_waits_for_one(PracticeHost practice, Watch watch)
      throws Exception {
    BookShop shop = practice.openShop(new ShopSpec(61, 60, 20));

    Observation seen =
        watch.gated(shop, 17, () -> new CatalogueScraper().scrape(shop.start(), AN_HOUR));

    assertThat(seen).isAsync();
  }

  @DoneWhen(
      value = "nothing blocks in a callback",
      hint = "return from the callback and go on when the next page arrives")
  void nothing_blocks_in_a_callback(PracticeHost practice, Watch watch) throws Exception {
    BookShop shop = practice.openShop(new ShopSpec(67, 40, 20));

    Observation seen =
        watch.drained(shop, 17, () -> new CatalogueScraper().scrape(shop.start(), AN_HOUR));

    assertThat(seen).blocksInNoCallback();
  }
}

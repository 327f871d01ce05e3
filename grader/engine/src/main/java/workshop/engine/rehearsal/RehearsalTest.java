package workshop.engine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.junit.Verdicts.assertThat;

import workshop.engine.facts.Observation;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// One test of each kind that exercises have: of an answer, of requests in flight, of every round.
@HiddenTests(subject = Reader.class, method = "async")
public final class RehearsalTest {
  private static final int COPIES = 4;

  @DoneWhen(value = "a page has its title", hint = "")
  void a_page_has_its_title(PracticeHost practice) {
    BookShop shop = practice.openShop(new ShopSpec(1, 20, 10));

    assertThat(new Reader().async(shop.start(), COPIES)).hasSize(COPIES).doesNotContain("");
  }

  @DoneWhen(value = "all copies are in flight at once", hint = "")
  void all_copies_are_in_flight_at_once(PracticeHost practice, Watch watch) throws Exception {
    BookShop shop = practice.openShop(new ShopSpec(2, 20, 10));

    Observation seen =
        watch.gated(shop, COPIES + 1, () -> new Reader().threaded(shop.start(), COPIES));

    assertThat(seen).neverHoldsMoreThan(COPIES);
    assertThat(seen).reaches(COPIES);
  }

  @DoneWhen(value = "no round holds more than all copies", hint = "")
  void no_round_holds_more_than_all_copies(PracticeHost practice, Watch watch) throws Exception {
    BookShop shop = practice.openShop(new ShopSpec(3, 20, 10));

    Observation seen =
        watch.drained(shop, COPIES + 1, () -> new Reader().async(shop.start(), COPIES));

    assertThat(seen).neverHoldsMoreThan(COPIES);
  }
}

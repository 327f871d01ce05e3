package blockedloop;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.junit.Verdicts.assertThat;

import org.junit.jupiter.api.Tag;
import workshop.engine.facts.Observation;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.PriceList;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = OrderDesk.class, method = "handle")
@Tag("task-1")
class FreeLoopTest {
  @DoneWhen(
      value = "every order is sold at the price on the list, and booked once",
      hint = "run main and follow one order from handle to its receipt")
  void every_order_is_sold_at_the_price_on_the_list(PracticeHost practice) {
    try (Shift monday = Shift.begin(practice, Batch.takingTurns(12, 24, 3)).send()) {
      monday.audit().everyReceiptIsRight();
      monday.audit().everySaleIsBookedOnce();
    }
    try (Shift tuesday = Shift.begin(practice, Batch.takingTurns(5, 12, 5)).send()) {
      tuesday.audit().everyReceiptIsRight();
      tuesday.audit().everySaleIsBookedOnce();
    }
  }

  @DoneWhen(
      value = "an order whose article is not on the list gets a receipt without a price",
      hint = "decide what happens to an order whose lookup throws")
  void an_order_that_cannot_be_priced_says_so(PracticeHost practice) {
    Batch batch = Batch.takingTurns(12, 24, 7).withPricesOf(3, 9, 15, 22);

    try (Shift shift = Shift.begin(practice, batch).send()) {
      shift.audit().everyReceiptIsRight();
      shift.audit().everySaleIsBookedOnce();
    }
  }

  @DoneWhen(
      value = "the price list is asked once for every order",
      hint = "ask for the price of every order, and ask for it once")
  void the_price_list_is_asked_once_for_every_order(PracticeHost practice) {
    try (Shift shift = Shift.begin(practice, Batch.takingTurns(12, 24, 11)).send()) {
      shift.audit().everyPriceWasAskedForOnce(shift.lookups());
    }
  }

  @DoneWhen(
      value = "while every lookup is held the loop is free and answers a heartbeat",
      hint = "return from handle before the price is known")
  void the_loop_stays_free_while_every_lookup_is_held(PracticeHost practice, Watch watch)
      throws Exception {
    try (Shift shift = Shift.begin(practice, Batch.takingTurns(10, 14, 13))) {
      Observation seen = watch.drained(shift.lookups(), PriceList.LINES + 1, shift::send);

      assertThat(seen).blocksNotTheLoop(EventLoop.THREAD);
      assertThat(shift.heartbeat().ended())
          .withFailMessage(
              () ->
                  "the heartbeat was answered when %d lookups were over, and all were held"
                      .formatted(shift.heartbeat().ended()))
          .isZero();
    }
  }

  @DoneWhen(
      value = "never more than 8 lookups are under way, and 8 are reached",
      hint = "count the lookups that are begun and not yet over")
  void eight_lookups_are_under_way_and_never_more(PracticeHost practice, Watch watch)
      throws Exception {
    try (Shift shift = Shift.begin(practice, Batch.takingTurns(12, 14, 17))) {
      Observation seen = watch.gated(shift.lookups(), PriceList.LINES + 1, shift::send);

      assertThat(seen).neverHoldsMoreThan(PriceList.LINES);
      assertThat(seen).reaches(PriceList.LINES);
    }
  }

  @DoneWhen(
      value = "when the desk is closed, nothing it started is left behind",
      hint = "end in close whatever the desk has started",
      leftovers = true)
  void nothing_is_left_running(PracticeHost practice) {
    try (Shift shift = Shift.begin(practice, Batch.takingTurns(12, 14, 19)).send()) {
      shift.audit().everyReceiptIsRight(); // the engine looks for what is left
    }
  }
}

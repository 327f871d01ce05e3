package blockedloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.engine.observe.Stepwise;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Receipt;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = OrderDesk.class, method = "handle")
@Tag("task-2")
class FairDeskTest {
  private static final int BACKLOG = 32;
  private static final int ORDERS = 44;
  private static final int ENOUGH = PriceList.LINES + 1;

  @DoneWhen(
      value = "every order is booked on the loop, and its receipt handed over there",
      hint = "bring the price back to the loop before you do anything with it")
  void every_order_is_booked_and_handed_over_on_the_loop(PracticeHost practice, Watch watch)
      throws Exception {
    Batch batch = Batch.takingTurns(12, 14, 23).withoutPriceOf(3, 9);
    try (Shift shift = Shift.beginCounting(practice, batch)) {
      watch.gated(shift.lookups(), ENOUGH, shift::send);

      shift.audit().everyReceiptIsRight();
      shift.audit().everythingHappenedOnTheLoop();
    }
  }

  @DoneWhen(
      value =
          "the receipts of one customer come in the order of its orders, whichever lookup ends"
              + " first",
      hint = "let an order wait for the one before it of the same customer")
  void receipts_of_a_customer_come_in_order(PracticeHost practice, Watch watch) throws Exception {
    try (Shift shift =
        Shift.beginCounting(practice, Batch.takingTurns(2, 10, 29).withoutPriceOf(5))) {
      watch.reversed(shift.lookups(), ENOUGH, shift::send);

      shift.audit().everyCustomerIsServedInOrder();
      shift.audit().everyReceiptIsRight();
    }
  }

  @DoneWhen(
      value = "no customer waits for the lookup of another",
      hint = "keep apart what waits for what, one customer from the other")
  void no_customer_waits_for_another(PracticeHost practice, Watch watch) throws Exception {
    try (Shift shift = Shift.beginCounting(practice, Batch.oneAfterAnother(3, 2, 31))) {
      watch.reversed(shift.lookups(), ENOUGH, shift::send);

      List<String> served =
          shift.audit().handovers().stream().map(h -> h.order().customer()).distinct().toList();
      assertThat(served)
          .withFailMessage(
              () ->
                  "%s was answered first, though the lookups of Cleo were over first"
                      .formatted(served.getFirst()))
          .containsExactly("Cleo", "Ben", "Ada");
    }
  }

  @DoneWhen(
      value = "an order that cannot be priced holds up none of its customer's next orders",
      hint = "look what becomes of the next order when a lookup has thrown")
  void a_failed_lookup_holds_up_nobody(PracticeHost practice) {
    Batch batch = Batch.oneAfterAnother(2, 6, 37).withoutPriceOf(1, 3, 8);

    try (Shift shift = Shift.beginCounting(practice, batch).send()) {
      shift.audit().everyReceiptIsRight();
    }
  }

  @DoneWhen(
      value = "32 orders may be open: the next is answered busy at once, and not looked up",
      hint = "count an order from the moment it is taken until it is answered")
  void the_order_after_the_thirty_second_is_told_busy(PracticeHost practice, Watch watch)
      throws Exception {
    Batch batch = Batch.takingTurns(12, ORDERS, 41);
    try (Shift shift = Shift.beginCounting(practice, batch)) {
      watch.gated(shift.lookups(), ENOUGH, shift::send);

      Shift.Heartbeat heartbeat = shift.heartbeat();
      List<Integer> busy = numbers(shift.audit().handovers());
      assertThat(busy)
          .withFailMessage(
              () ->
                  "%d of 44 orders answered busy, where only 32 may be open".formatted(busy.size()))
          .hasSize(ORDERS - BACKLOG);
      assertThat(numbers(heartbeat.handovers()))
          .withFailMessage(
              () ->
                  "%d of 12 orders answered busy while every lookup was held"
                      .formatted(numbers(heartbeat.handovers()).size()))
          .hasSize(ORDERS - BACKLOG);
      assertThat(heartbeat.open())
          .withFailMessage(() -> "openOrders() says %d where 32 are".formatted(heartbeat.open()))
          .isEqualTo(BACKLOG);
      assertThat(shift.lookups().log().operations())
          .withFailMessage(
              () ->
                  "%d lookups for the 32 orders that were taken"
                      .formatted(shift.lookups().log().operations().size()))
          .hasSize(BACKLOG);
    }
  }

  @DoneWhen(
      value = "an order whose price is there is open as long as it waits for the one before it",
      hint = "count an order out where you hand its receipt over, not where its lookup ends")
  void an_order_is_open_until_its_receipt_is_there(PracticeHost practice, Watch watch)
      throws Exception {
    Batch batch = Batch.takingTurns(2, 10, 47);
    Set<String> firstOfEach =
        batch.orders().stream().limit(2).map(Order::item).collect(Collectors.toSet());
    try (Shift shift = Shift.beginCounting(practice, batch);
        Stepwise run = watch.stepwise(shift.lookups(), shift::send)) {
      do {
        run.rest();
      } while (shift.letPassAllBut(firstOfEach));
      CompletableFuture<Shift.Open> asked = shift.askWhatIsOpen();
      run.rest();
      run.finish();

      Shift.Open open = asked.join();
      assertThat(open.told())
          .withFailMessage(
              () -> "openOrders() says %d where %d are".formatted(open.told(), open.unanswered()))
          .isEqualTo(open.unanswered());
    }
  }

  @DoneWhen(
      value = "once orders are answered there is room for others, also after failed lookups",
      hint = "count an order out when it is answered, however that ended")
  void answered_orders_make_room(PracticeHost practice) {
    Batch batch =
        Batch.takingTurns(12, 3 * BACKLOG, 43).withoutPriceOf(2, 3, 5, 7, 11, 13, 17, 19, 23, 40);

    try (Shift shift = Shift.beginCounting(practice, batch)) {
      for (int wave = 0; wave < 3; wave++) {
        shift.send(batch.part(wave * BACKLOG, BACKLOG));
      }

      List<Integer> busy = numbers(shift.audit().handovers());
      assertThat(busy)
          .withFailMessage(
              () ->
                  "%d of 96 orders answered busy, though never more than 32 were open"
                      .formatted(busy.size()))
          .isEmpty();
      shift.audit().everyReceiptIsRight();
    }
  }

  /// The orders answered busy.
  private static List<Integer> numbers(List<Handover> handovers) {
    return handovers.stream()
        .filter(handover -> handover.is(Receipt.Outcome.BUSY))
        .map(handover -> handover.order().number())
        .toList();
  }
}

package apicalls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.quotes.MarketSpec;
import workshop.practice.world.Behaviour;
import workshop.practice.world.GateState;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.QuoteApi;

@HiddenTests(subject = QuoteClient.class, method = "quotes")
@Tag("task-3")
class DeadlineTest {
  private static final int LIMIT = 32;

  /// For a machine that has nothing else to do; others are given more.
  private static final Duration SHORT = Duration.ofMillis(700);

  /// What a machine as busy as can be still manages.
  private static final Duration LONG = Duration.ofSeconds(6);

  /// The participant's clock may be another, and coarser.
  private static final Duration GRAIN = Duration.ofMillis(50);

  @DoneWhen(
      value = "whoever cancels the dependent future cancels its source",
      hint = "look which of your two futures is cancelled after dependent.cancel",
      subject = Futures.class,
      method = "cancelling")
  void cancelling_the_dependent_cancels_its_source() {
    CompletableFuture<String> source = new CompletableFuture<>();
    CompletableFuture<String> dependent = new CompletableFuture<>();
    CompletableFuture<String> whole = new CompletableFuture<>();
    CompletableFuture<String> failed = new CompletableFuture<>();
    CompletableFuture<String> bystander = new CompletableFuture<>();

    CompletableFuture<String> returned = Futures.cancelling(dependent, source);
    Futures.cancelling(whole, bystander).complete("whole");
    Futures.cancelling(failed, bystander).completeExceptionally(new IllegalStateException());
    boolean before = source.isDone();
    returned.cancel(true);

    assertThat(before)
        .withFailMessage("the source was complete before anybody cancelled")
        .isFalse();
    assertThat(dependent.isCancelled())
        .withFailMessage("the dependent future was cancelled and is not")
        .isTrue();
    assertThat(source.isCancelled())
        .withFailMessage("the dependent future was cancelled, and its source goes on")
        .isTrue();
    assertThat(bystander.isDone())
        .withFailMessage("a source was touched though nobody cancelled its dependent future")
        .isFalse();
  }

  @DoneWhen(
      value =
          "at the deadline every open exchange is closed, nothing more is asked for, and nothing"
              + " is left behind",
      hint = "let main print what the API still has open when your call has returned",
      leftovers = true)
  void at_the_deadline_every_exchange_is_closed(PracticeHost practice, Watch watch)
      throws InterruptedException {
    warmUp(practice);
    for (Duration deadline = SHORT; ; deadline = deadline.multipliedBy(3)) {
      QuoteApi api = practice.openQuotes(new MarketSpec(47, 44));
      Map<String, Reason> late = new HashMap<>();
      for (int nth = 0; nth < api.market().symbols().size(); nth++) {
        Behaviour silence = nth % 8 == 5 ? Behaviour.STALL : Behaviour.NEVER;
        late.put(Trouble.at(api, nth, 0, silence, Trouble.FOR_EVER), Reason.LATE);
      }

      watch.waitsAtMost(deadline);
      long start = System.nanoTime();
      Quotes quotes = new QuoteClient().quotes(api.start(), api.market().symbols(), deadline);
      requireNotBefore(deadline, Duration.ofNanos(System.nanoTime() - start));
      GateState after = watch.settled(api);

      if (after.arrived() >= LIMIT || deadline.compareTo(LONG) >= 0) {
        requireClosed(after);
        new Audit(api, quotes).misses(late);
        return;
      }
    }
  }

  @DoneWhen(
      value = "quotes answered before the deadline are in the result, the others are late",
      hint = "look what becomes of the quotes that were there when the deadline came")
  void answered_quotes_are_kept(PracticeHost practice, Watch watch) throws InterruptedException {
    warmUp(practice);
    for (Duration deadline = SHORT; ; deadline = deadline.multipliedBy(3)) {
      QuoteApi api = practice.openQuotes(new MarketSpec(53, 30));
      Map<String, Reason> late = new HashMap<>();
      late.put(Trouble.at(api, 2, 0, Behaviour.NEVER, Trouble.FOR_EVER), Reason.LATE);
      late.put(Trouble.at(api, 4, 0, Behaviour.STALL, Trouble.FOR_EVER), Reason.LATE);
      late.put(Trouble.at(api, 5, 1, Behaviour.NEVER, Trouble.FOR_EVER), Reason.LATE);
      late.put(Trouble.at(api, 11, 2, Behaviour.STALL, Trouble.FOR_EVER), Reason.LATE);
      List<String> answered = new ArrayList<>(api.market().symbols());
      answered.removeAll(late.keySet());

      watch.waitsAtMost(deadline);
      Quotes quotes = new QuoteClient().quotes(api.start(), api.market().symbols(), deadline);

      Audit audit = new Audit(api, quotes);
      audit.misses(late);
      audit.speaksOnlyOf(api.market().symbols());
      if (quotes.found().keySet().containsAll(answered) || deadline.compareTo(LONG) >= 0) {
        audit.finds(answered);
        return;
      }
    }
  }

  /// What runs for the first time takes its time; then a short deadline is long enough.
  private static void warmUp(PracticeHost practice) throws InterruptedException {
    Begun.task3();
    QuoteApi api = practice.openQuotes(new MarketSpec(59, 40));
    new QuoteClient().quotes(api.start(), api.market().symbols(), QuoteClientTest.AN_HOUR);
  }

  /// Never later than: a busy machine makes it later, and nothing makes it earlier.
  private static void requireNotBefore(Duration deadline, Duration took) {
    assertThat(took)
        .withFailMessage(
            "the call gave up before its deadline of %d ms, with everything open",
            deadline.toMillis())
        .isGreaterThanOrEqualTo(deadline.minus(GRAIN));
  }

  private static void requireClosed(GateState after) {
    assertThat(after.inFlight())
        .withFailMessage(
            "%d of %d exchanges still open after the call had returned",
            after.inFlight(), after.arrived())
        .isZero();
    assertThat(after.arrived())
        .withFailMessage(
            "%d requests though none of %d was answered: %d came at the deadline",
            after.arrived(), LIMIT, after.arrived() - LIMIT)
        .isLessThanOrEqualTo(LIMIT);
  }
}

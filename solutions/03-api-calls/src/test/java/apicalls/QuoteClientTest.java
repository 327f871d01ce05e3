package apicalls;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.junit.Verdicts.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import workshop.engine.facts.Observation;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.quotes.MarketSpec;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.QuoteApi;

@HiddenTests(subject = QuoteClient.class, method = "quotes")
@Tag("task-1")
class QuoteClientTest {
  /// For every test that is not about the deadline: a busy machine must never use it up.
  static final Duration AN_HOUR = Duration.ofHours(1);

  @DoneWhen(
      value = "every quote is found, with the prices of all its pages in their order",
      hint = "print one page of a symbol that has too few prices, and look at its end")
  void every_quote_is_found_with_all_its_prices(PracticeHost practice) throws InterruptedException {
    QuoteApi api = practice.openQuotes(MarketSpec.of(11));

    Quotes quotes = new QuoteClient().quotes(api.start(), api.market().symbols(), AN_HOUR);

    new Audit(api, quotes).finds(api.market().symbols());
    new Audit(api, quotes).speaksOnlyOf(api.market().symbols());
  }

  @DoneWhen(
      value = "the result speaks of the symbols asked for, be they few or none",
      hint = "call it with an empty list and see what it returns")
  void only_symbols_asked_for_are_in_the_result(PracticeHost practice) throws InterruptedException {
    QuoteApi api = practice.openQuotes(new MarketSpec(23, 20));
    List<String> few = api.market().symbols().subList(5, 12);

    Quotes some = new QuoteClient().quotes(api.start(), few, AN_HOUR);
    Quotes none = new QuoteClient().quotes(api.start(), List.of(), AN_HOUR);

    new Audit(api, some).finds(few);
    new Audit(api, some).speaksOnlyOf(few);
    new Audit(api, none).speaksOnlyOf(List.of());
  }

  @DoneWhen(
      value = "every page is asked for once",
      hint = "count how often main's API sees each page")
  void every_page_is_asked_for_once(PracticeHost practice) throws InterruptedException {
    QuoteApi api = practice.openQuotes(MarketSpec.of(29));

    Quotes quotes = new QuoteClient().quotes(api.start(), api.market().symbols(), AN_HOUR);

    new Audit(api, quotes).noPageWasAskedForTwice();
  }

  @DoneWhen(
      value = "a step runs on the executor it is given, also if its future is complete already",
      hint = "print the current thread in a step of a future that is complete",
      subject = Futures.class,
      method = "on")
  void a_step_runs_on_the_executor_it_is_given() {
    Queue<Runnable> loop = new ArrayDeque<>();
    CompletableFuture<Integer> later = new CompletableFuture<>();

    var now = Futures.on(loop::add, CompletableFuture.completedFuture(1), number -> number + 1);
    var then = Futures.on(loop::add, later, number -> number + 1);
    later.complete(2);

    assertThat(List.of(now.isDone(), then.isDone()))
        .withFailMessage("a step ran on thread main and not on the executor")
        .containsOnly(false);
    loop.forEach(Runnable::run);
    assertThat(List.of(now.getNow(0), then.getNow(0)))
        .withFailMessage("a step's result is not in the future that was returned")
        .containsExactly(2, 3);
  }

  @DoneWhen(
      value = "when the call returns, nothing it started is left behind",
      hint = "close whatever you opened, also when something goes wrong",
      leftovers = true)
  void nothing_is_left_running(PracticeHost practice) throws InterruptedException {
    QuoteApi api = practice.openQuotes(new MarketSpec(53, 10));

    Quotes quotes = new QuoteClient().quotes(api.start(), api.market().symbols(), AN_HOUR);

    new Audit(api, quotes).finds(api.market().symbols()); // the engine looks for what is left
  }

  @DoneWhen(
      value = "never more than 32 requests are in flight, and 32 are reached",
      hint = "count the requests that are started and not yet answered")
  void thirty_two_requests_are_in_flight_and_never_more(PracticeHost practice, Watch watch)
      throws Exception {
    QuoteApi api = practice.openQuotes(new MarketSpec(59, 35));

    Observation seen =
        watch.gated(
            api, 35, () -> new QuoteClient().quotes(api.start(), api.market().symbols(), AN_HOUR));

    assertThat(seen).neverHoldsMoreThan(32);
    assertThat(seen).reaches(32);
  }

  @DoneWhen(
      value = "many requests are in flight and no thread waits for one of them",
      hint = "start every request before you wait for any")
  void many_requests_are_in_flight_and_no_thread_waits_for_one(PracticeHost practice, Watch watch)
      throws Exception {
    QuoteApi api = practice.openQuotes(new MarketSpec(61, 35));

    Observation seen =
        watch.gated(
            api, 33, () -> new QuoteClient().quotes(api.start(), api.market().symbols(), AN_HOUR));

    assertThat(seen).isAsync();
  }

  @DoneWhen(
      value = "nothing blocks in a callback",
      hint = "return from the callback and go on when the next page arrives")
  void nothing_blocks_in_a_callback(PracticeHost practice, Watch watch) throws Exception {
    QuoteApi api = practice.openQuotes(new MarketSpec(67, 24));

    Observation seen =
        watch.drained(
            api, 33, () -> new QuoteClient().quotes(api.start(), api.market().symbols(), AN_HOUR));

    assertThat(seen).blocksInNoCallback();
  }
}

package apicalls;

import static apicalls.QuoteClientTest.AN_HOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.junit.Verdicts.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Tag;
import workshop.engine.facts.Observation;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.quotes.MarketSpec;
import workshop.practice.world.Behaviour;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.QuoteApi;

@HiddenTests(subject = QuoteClient.class, method = "quotes")
@Tag("task-2")
class TroubleTest {
  private static final int TRIES = 3;

  /// Java's client repeats a request by itself when nothing came back: two for each try.
  private static final int RESETS = 2 * TRIES;

  /// The longest wait that [Backoff] gives by itself, and the longest after a `Retry-After` of 1.
  private static final Duration OWN_WAIT = Duration.ofMillis(200);

  private static final Duration ASKED_WAIT = Duration.ofSeconds(2);

  private static final Instant NOW = Instant.parse("2026-10-21T07:28:00Z");

  @DoneWhen(
      value = "a failure is told without what futures wrap around it",
      hint = "print the class of the failure that a callback is given, and of its cause",
      subject = Futures.class,
      method = "unwrapped")
  void a_failure_is_told_without_its_wrapping() {
    IOException broken = new IOException("broken");
    List<Throwable> wrapped =
        List.of(
            broken,
            new CompletionException(broken),
            new ExecutionException(new CompletionException(broken)));
    CompletionException bare = new CompletionException("bare", null);
    IOException caused = new IOException(broken);

    List<Throwable> inside = wrapped.stream().map(Futures::unwrapped).toList();

    assertThat(inside)
        .withFailMessage(() -> "an IOException in wrappings is told as " + names(inside))
        .allMatch(failure -> failure == broken);
    assertThat(Futures.unwrapped(bare) == bare && Futures.unwrapped(caused) == caused)
        .withFailMessage("a failure that wraps nothing was unwrapped all the same")
        .isTrue();
  }

  @DoneWhen(
      value = "the least wait doubles with every failure, and a part of each is left to chance",
      hint = "print ten waits in a row, for the first, second and third failure",
      subject = Backoff.class,
      method = "before")
  void waits_grow_and_differ() {
    for (int failed = 1; failed <= 3; failed++) {
      long least = 50L << (failed - 1);
      Set<Duration> waits = new HashSet<>();
      Random random = new Random(7);
      for (int i = 0; i < 200; i++) {
        waits.add(Backoff.before(failed, Optional.empty(), NOW, random));
      }
      String after = "after failure " + failed + ": ";
      assertThat(waits)
          .allSatisfy(
              wait ->
                  assertThat(wait.toMillis())
                      .withFailMessage(
                          "%sa wait of %d ms, where %d to %d are wanted",
                          after, wait.toMillis(), least, 2 * least)
                      .isBetween(least, 2 * least));
      assertThat(waits)
          .withFailMessage("%s%d different waits in 200", after, waits.size())
          .hasSizeGreaterThan(10);
    }
  }

  @DoneWhen(
      value = "Retry-After is understood in seconds, as a date, and not at all",
      hint = "write a main that prints the wait for each kind of header",
      subject = Backoff.class,
      method = "before")
  void retry_after_is_understood() {
    requireWait("7", 7_000, 8_000);
    requireWait("0", 0, 1_000);
    requireWait("Wed, 21 Oct 2026 07:28:30 GMT", 30_000, 31_000);
    requireWait("Wed, 21 Oct 2026 07:27:30 GMT", 0, 1_000);
    requireWait("soon", 50, 100);
  }

  @DoneWhen(
      value = "every missing symbol has its reason, the others are found, nothing is left behind",
      hint = "find out which failure or status each of main's missing symbols ended with",
      leftovers = true)
  void every_missing_symbol_has_its_reason(PracticeHost practice, Watch watch)
      throws InterruptedException {
    QuoteApi api = practice.openQuotes(new MarketSpec(31, 30));
    List<String> symbols = new ArrayList<>(api.market().symbols());
    Map<String, Reason> troubled = new HashMap<>();
    troubled.put(api.market().unknown().getFirst(), Reason.UNKNOWN);
    troubled.put(Trouble.at(api, 4, 0, Behaviour.GARBLED, 1), Reason.GARBAGE);
    troubled.put(Trouble.at(api, 3, 1, Behaviour.GARBLED, 1), Reason.GARBAGE);
    troubled.put(Trouble.first(api, 6, Behaviour.RESET, RESETS), Reason.BROKEN);
    troubled.put(Trouble.at(api, 11, 2, Behaviour.CUT, TRIES), Reason.BROKEN);
    troubled.put(Trouble.first(api, 8, Behaviour.SERVER_ERROR, TRIES), Reason.BUSY);
    symbols.removeAll(troubled.keySet());
    List<String> all = new ArrayList<>(troubled.keySet());
    all.addAll(symbols);

    Begun.task2();
    watch.waitsAtMost(OWN_WAIT);
    Quotes quotes = new QuoteClient().quotes(api.start(), all, AN_HOUR);

    new Audit(api, quotes).misses(troubled);
    new Audit(api, quotes).finds(symbols);
    new Audit(api, quotes).speaksOnlyOf(all);
  }

  @DoneWhen(
      value = "after a 503 or a broken connection a page is tried again, three times in all",
      hint = "count the tries of each page, and look what becomes of the third")
  void pages_are_tried_three_times_in_all(PracticeHost practice, Watch watch)
      throws InterruptedException {
    QuoteApi api = practice.openQuotes(new MarketSpec(37, 12));
    String twiceBusy = Trouble.first(api, 0, Behaviour.SERVER_ERROR, 2);
    String twiceCut = Trouble.first(api, 2, Behaviour.CUT, 2);
    String busy = Trouble.first(api, 4, Behaviour.SERVER_ERROR, TRIES);
    String cut = Trouble.first(api, 6, Behaviour.CUT, TRIES);
    String garbled = Trouble.first(api, 8, Behaviour.GARBLED, 1);
    String unknown = api.market().unknown().getFirst();
    List<String> asked = List.of(twiceBusy, twiceCut, busy, cut, garbled, unknown);

    Begun.task2();
    watch.waitsAtMost(OWN_WAIT);
    Audit audit = new Audit(api, new QuoteClient().quotes(api.start(), asked, AN_HOUR));

    Trouble.requireTries(audit, Map.of(busy, 3, cut, 3, garbled, 1, unknown, 1));
    audit.finds(List.of(twiceBusy, twiceCut));
    audit.misses(Map.of(busy, Reason.BUSY, cut, Reason.BROKEN, garbled, Reason.GARBAGE));
  }

  @DoneWhen(
      value = "no try comes before its time, and none whose time comes after the deadline",
      hint = "compare the time of each try with the wait that comes before it")
  void no_try_comes_before_its_time(PracticeHost practice, Watch watch)
      throws InterruptedException {
    QuoteApi api = practice.openQuotes(new MarketSpec(41, 30));
    List<String> tooLate = new ArrayList<>();
    tooLate.add(Trouble.busy(api, 0, 1, "7200"));
    tooLate.add(Trouble.busy(api, 2, 1, "Wed, 21 Oct 2099 07:28:00 GMT"));
    List<String> atOnce = new ArrayList<>();
    atOnce.add(Trouble.busy(api, 4, 2, "0"));
    atOnce.add(Trouble.busy(api, 6, 1, "Wed, 21 Oct 2015 07:28:00 GMT"));
    List<String> inASecond = new ArrayList<>();
    for (int nth = 8; nth < 14; nth += 2) {
      inASecond.add(Trouble.busy(api, nth, 1, "1"));
    }
    String twice = Trouble.first(api, 20, Behaviour.SERVER_ERROR, 2);
    List<String> asked = new ArrayList<>(tooLate);
    asked.addAll(atOnce);
    asked.addAll(inASecond);
    asked.add(twice);

    Begun.task2();
    watch.waitsAtMost(ASKED_WAIT);
    Audit audit = new Audit(api, new QuoteClient().quotes(api.start(), asked, AN_HOUR));

    Trouble.requireTries(audit, Map.of(tooLate.getFirst(), 1, tooLate.getLast(), 1));
    audit.misses(Map.of(tooLate.getFirst(), Reason.BUSY, tooLate.getLast(), Reason.BUSY));
    audit.finds(atOnce);
    audit.finds(inASecond);
    inASecond.forEach(symbol -> Trouble.requireGaps(audit.tries(symbol), 1_000));
    Trouble.requireGaps(audit.tries(twice), 50, 100);
  }

  @DoneWhen(
      value = "nothing blocks in a callback, not even until the next try",
      hint = "let something else come back for the next try when its time has come")
  void nothing_blocks_until_the_next_try(PracticeHost practice, Watch watch) throws Exception {
    QuoteApi api = practice.openQuotes(new MarketSpec(43, 12));
    Trouble.first(api, 0, Behaviour.SERVER_ERROR, 2);
    Trouble.first(api, 2, Behaviour.SERVER_ERROR, 1);

    Begun.task2();
    Observation seen =
        watch.drained(
            api, 33, () -> new QuoteClient().quotes(api.start(), api.market().symbols(), AN_HOUR));

    assertThat(seen).blocksInNoCallback();
  }

  @DoneWhen(
      value = "never more than 32 requests are in flight, further tries included",
      hint = "send every further try through the method that knows the limit")
  void further_tries_keep_the_limit(PracticeHost practice, Watch watch) throws Exception {
    QuoteApi api = practice.openQuotes(new MarketSpec(47, 64));
    List<String> onePaged =
        api.market().symbols().stream().filter(s -> api.market().paths(s).size() == 1).toList();
    onePaged.forEach(s -> api.behave(api.market().paths(s).getFirst(), Behaviour.SERVER_ERROR, 1));

    Begun.task2();
    Observation seen =
        watch.gated(
            api, onePaged.size(), () -> new QuoteClient().quotes(api.start(), onePaged, AN_HOUR));

    assertThat(seen).neverHoldsMoreThan(32);
  }

  private static void requireWait(String header, long leastMillis, long mostMillis) {
    Duration wait = Backoff.before(1, Optional.of(header), NOW, new Random(7));
    assertThat(wait.toMillis())
        .withFailMessage(
            "Retry-After: %s at %s gives a wait of %d ms", header, NOW, wait.toMillis())
        .isBetween(leastMillis, mostMillis);
  }

  private static List<String> names(List<Throwable> failures) {
    return failures.stream().map(failure -> failure.getClass().getSimpleName()).toList();
  }
}

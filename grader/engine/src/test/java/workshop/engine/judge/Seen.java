package workshop.engine.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.BlockedCallback;
import workshop.engine.facts.Carrying;
import workshop.engine.facts.Children;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.HeldOperation;
import workshop.engine.facts.Observation;
import workshop.engine.facts.Round;
import workshop.engine.facts.Snapshot;
import workshop.engine.facts.ThreadFact;

/// Observations as the tests of the rules need them, made by hand.
final class Seen {
  /// Where the requests are issued.
  static final CodePlace ISSUED = place("fetchAll", 20);

  /// Where threads wait for an answer.
  static final CodePlace WAITING = place("fetch", 27);

  private Seen() {}

  static CodePlace place(String method, int line) {
    return new CodePlace("webscraping.CatalogueScraper", method, "CatalogueScraper.java", line);
  }

  static Stream<HeldOperation> platform(int count) {
    return carried(count, false);
  }

  static Stream<HeldOperation> virtual(int count) {
    return carried(count, true);
  }

  static Stream<HeldOperation> free(int count) {
    return operations(count, Carrying.NOT_CARRIED, null);
  }

  static Stream<HeldOperation> doubtful(int count) {
    return operations(count, Carrying.DOUBTFUL, thread(Blocked.ELSEWHERE, false));
  }

  @SafeVarargs
  static Snapshot snapshot(Stream<HeldOperation>... held) {
    List<HeldOperation> all = new ArrayList<>();
    for (Stream<HeldOperation> each : held) {
      each.forEach(all::add);
    }
    return new Snapshot(all, 0);
  }

  static Stream<HeldOperation> unseen(int count) {
    return operations(count, Carrying.UNSEEN, null);
  }

  /// Operations of so many child processes, each with its share.
  static Stream<HeldOperation> inChildren(int count, int children) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new HeldOperation(
                    "tile " + i, "unit", Carrying.BY_CHILD, null, null, 100 + i % children));
  }

  /// The same with so many child processes alive.
  static Snapshot withAlive(Snapshot snapshot, int children) {
    return new Snapshot(snapshot.held(), children);
  }

  /// A run of one round in which this was held.
  @SafeVarargs
  static Observation holding(Stream<HeldOperation>... held) {
    return of(snapshot(held));
  }

  /// A run of one round that ended with this snapshot.
  static Observation of(Snapshot snapshot) {
    List<Round> rounds = List.of(new Round(snapshot.held().size(), Round.End.QUIET));
    return new Observation(
        "request", 17, rounds, snapshot, List.of(), Children.none(), true, List.of());
  }

  /// A run in which the gate held nothing.
  static Observation nothing() {
    return new Observation(
        "request", 17, List.of(), Snapshot.empty(), List.of(), Children.none(), true, List.of());
  }

  static Observation blind(Observation seen, String... toWhat) {
    return new Observation(
        seen.unit(),
        seen.enough(),
        seen.rounds(),
        seen.deciding(),
        seen.callbacks(),
        seen.children(),
        seen.toTheEnd(),
        List.of(toWhat));
  }

  static Observation notToTheEnd(Observation seen) {
    return new Observation(
        seen.unit(),
        seen.enough(),
        seen.rounds(),
        seen.deciding(),
        List.of(),
        seen.children(),
        false,
        List.of());
  }

  static Observation withCallbacks(Observation seen, BlockedCallback... callbacks) {
    return new Observation(
        seen.unit(),
        seen.enough(),
        seen.rounds(),
        seen.deciding(),
        List.of(callbacks),
        seen.children(),
        true,
        List.of());
  }

  /// The same run with a round before it that held fewer.
  static Observation afterRoundOf(int held, Observation seen) {
    List<Round> rounds = new ArrayList<>(List.of(new Round(held, Round.End.QUIET)));
    rounds.addAll(seen.rounds());
    return new Observation(
        seen.unit(),
        seen.enough(),
        rounds,
        seen.deciding(),
        List.of(),
        seen.children(),
        true,
        List.of());
  }

  private static Stream<HeldOperation> carried(int count, boolean virtual) {
    return operations(count, Carrying.CARRIED, thread(Blocked.SEND, virtual));
  }

  private static Stream<HeldOperation> operations(
      int count, Carrying carrying, @Nullable ThreadFact thread) {
    return IntStream.range(0, count)
        .mapToObj(i -> new HeldOperation("/book/" + i, "request", carrying, thread, ISSUED, 0));
  }

  private static ThreadFact thread(Blocked blocked, boolean virtual) {
    return new ThreadFact(1, "pool-1-thread-1", virtual, blocked, "HttpClient.send", WAITING);
  }
}

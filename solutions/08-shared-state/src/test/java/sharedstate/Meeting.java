package sharedstate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workshop.engine.junit.Watch;
import workshop.practice.ledger.Ledger;

/// Calls that meet at the ledger, every time and at every place.
///
/// One is kept standing after an access; then another is made, and the first goes on when that is
/// over, or when it cannot be over before: it waits for a lock or an answer, or spins.
final class Meeting {
  /// More places than any call has.
  private static final int PLACES = 40;

  /// Whoever asks the ledger so often while somebody stands waits for the one that stands.
  private static final int MANY = 300;

  private static final Duration SPINNING = Duration.ofMillis(500);

  private final Watch watch;
  private final Map<String, Integer> stock;

  /// One call of the participant's.
  interface Call {
    @Nullable Object on(Inventory inventory) throws Exception;
  }

  /// @param stock what lies on the shelves when they come
  Meeting(Watch watch, Map<String, Integer> stock) {
    this.watch = watch;
    this.stock = stock;
  }

  /// Keeps `first` standing after its first access while `second` comes; then, over a new ledger,
  /// after its second access; and so on.
  ///
  /// @param check told what came of each meeting
  /// @throws Exception what a call threw
  void everywhere(Call first, Call second, Consumer<Encounter> check) throws Exception {
    for (int place = 1; place <= PLACES; place++) {
      Encounter encounter = meet(first, List.of(second), place);
      if (encounter.at() == null) {
        return;
      }
      check.accept(encounter);
    }
  }

  /// Keeps `first` standing after each of its accesses; every time the next of the others comes, if
  /// the one before it is over.
  ///
  /// @throws Exception what a call threw
  Encounter again(Call first, List<Call> others) throws Exception {
    return meet(first, others, 1);
  }

  private Encounter meet(Call first, List<Call> others, int place) throws Exception {
    Stops stops = new Stops(place, others.size());
    Ledger ledger = Ledger.watched(stock, stops::pass);
    List<Caller> came = new ArrayList<>();
    Caller one;
    try (Inventory inventory = new Inventory(ledger)) {
      try {
        one = start(Thread.ofPlatform().daemon().name("Ada"), first, inventory, stops);
        for (Call other : others) {
          if (!stops.awaitFirst(one)) {
            break;
          }
          if (came.isEmpty() || came.getLast().over()) {
            Caller next = start(Thread.ofVirtual().name("Ben"), other, inventory, stops);
            came.add(next);
            awaitWhatItCan(next, stops);
          }
          stops.goOn();
        }
      } finally {
        stops.open();
      }
      one.join();
      came.forEach(Caller::join);
    }
    return told(one, came, stops, ledger, place);
  }

  private static Caller start(Thread.Builder kind, Call call, Inventory inventory, Stops stops) {
    stops.begins();
    return Caller.start(kind, () -> call.on(inventory), stops::ends);
  }

  private void awaitWhatItCan(Caller caller, Stops stops) {
    long before = stops.accesses();
    watch.arrives(
        () -> caller.over() || stops.accesses() - before > MANY, stops::accesses, SPINNING);
  }

  private static Encounter told(
      Caller one, List<Caller> came, Stops stops, Ledger ledger, int place) throws Exception {
    if (stops.tireless() != null) {
      throw new AssertionError(
          "a call asked the ledger 10,000 times, though nobody else was there", stops.tireless());
    }
    Object first = one.answer();
    List<@Nullable Object> others = new ArrayList<>();
    for (Caller other : came) {
      others.add(other.answer());
    }
    if (stops.at() == null && place == 1) {
      throw new AssertionError("a call returned, and had not looked into the ledger once");
    }
    Map<String, Integer> stock = new TreeMap<>();
    ledger.shelves().forEach(shelf -> stock.put(shelf, ledger.read(shelf)));
    return new Encounter(first, others, stock, stops.at());
  }
}

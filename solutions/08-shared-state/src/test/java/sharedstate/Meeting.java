package sharedstate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workshop.engine.junit.Watch;
import workshop.practice.ledger.Ledger;

/// Calls that meet at the ledger, every time and at every place.
///
/// One is kept standing after an access, or where it may just have given a lock back; then another
/// is made, and the first goes on when that is over, or when it cannot be over before: it waits for
/// a lock or an answer, or spins.
final class Meeting {
  /// More places than any call has.
  private static final int PLACES = 60;

  /// Whoever moves so often while somebody stands waits for the one that stands.
  private static final int MANY = 300;

  private static final Duration SPINNING = Duration.ofMillis(500);

  private final SteppedClasses classes = new SteppedClasses();
  private final Watch watch;
  private final Map<String, Integer> stock;

  /// One call of the participant's.
  interface Call {
    @Nullable Object on(SteppedInventory inventory) throws Exception;
  }

  /// @param stock what lies on the shelves when they come
  Meeting(Watch watch, Map<String, Integer> stock) {
    this.watch = watch;
    this.stock = stock;
  }

  /// Keeps `first` standing at its first place while `second` comes; then, over a new ledger, at
  /// its second; and so on.
  ///
  /// @param check told what came of each meeting
  /// @throws Exception what a call threw
  void everywhere(Call first, Call second, Consumer<Encounter> check) throws Exception {
    Optional<Throwable> behind = Optional.empty();
    for (int place = 1; place <= PLACES; place++) {
      Came came = meet(first, List.of(second), Stops.once(place));
      try {
        Encounter encounter = came.told();
        if (encounter.at() == null) {
          break;
        }
        check.accept(encounter);
      } catch (Exception | AssertionError e) {
        if (came.between() || came.stops().at() == null) {
          throw e;
        }
        behind = behind.or(() -> Optional.of(e)); // who had to wait was lucky afterwards
      }
    }
    Caller.rethrow(behind.orElse(null));
  }

  /// Keeps `first` standing at each of its places; every time the next of the others comes, if the
  /// one before it is over.
  ///
  /// @throws Exception what a call threw
  Encounter overtaking(Call first, List<Call> others) throws Exception {
    return meet(first, others, Stops.everywhere(others.size())).told();
  }

  /// The same at accesses alone.
  ///
  /// @throws Exception what a call threw
  Encounter changing(Call first, List<Call> others) throws Exception {
    return meet(first, others, Stops.atAccesses(others.size())).told();
  }

  private Came meet(Call first, List<Call> others, Stops stops) throws Exception {
    Ledger ledger = Ledger.watched(stock, stops::access);
    List<Caller> came = new ArrayList<>();
    boolean between = true;
    Caller one;
    try (SteppedInventory inventory = classes.inventory(ledger)) {
      Steps.tell(stops);
      try {
        one = start(Thread.ofPlatform().daemon().name("Ada"), first, inventory, stops);
        for (Call other : others) {
          if (!stops.awaitFirst(one)) {
            break;
          }
          if (came.isEmpty() || came.getLast().over()) {
            came.add(start(Thread.ofVirtual().name("Ben"), other, inventory, stops));
          }
          between &= awaitWhatItCan(came.getLast(), stops);
          stops.goOn();
        }
      } finally {
        stops.open();
      }
      one.join();
      for (Caller other : came) {
        other.join();
      }
      Steps.tell(null);
    }
    return new Came(one, came, between, stops, ledger);
  }

  private static Caller start(
      Thread.Builder kind, Call call, SteppedInventory inventory, Stops stops) {
    stops.begins();
    return Caller.start(kind, () -> call.on(inventory), stops::ends);
  }

  /// @return whether its call was over before the one that stands goes on
  private boolean awaitWhatItCan(Caller caller, Stops stops) {
    long before = stops.moves();
    watch.arrives(() -> caller.over() || stops.moves() - before > MANY, stops::moves, SPINNING);
    return caller.over();
  }

  /// The calls of one meeting, when all are over.
  ///
  /// @param between whether all that came later were over while the first stood
  private record Came(
      Caller first, List<Caller> others, boolean between, Stops stops, Ledger ledger) {

    /// What came of them.
    ///
    /// @throws Exception what one of them threw
    Encounter told() throws Exception {
      Throwable tireless = stops.tireless();
      if (tireless != null) {
        throw new AssertionError(
            "a call asked the ledger 10,000 times, though nobody else was there", tireless);
      }
      Object answer = first.answer();
      List<@Nullable Object> answers = new ArrayList<>();
      for (Caller other : others) {
        answers.add(other.answer());
      }
      if (!stops.isAsked()) {
        throw new AssertionError("a call returned, and had not looked into the ledger once");
      }
      Map<String, Integer> stock = new TreeMap<>();
      ledger.shelves().forEach(shelf -> stock.put(shelf, ledger.read(shelf)));
      return new Encounter(answer, answers, stock, stops.at());
    }
  }
}

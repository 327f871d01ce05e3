package sharedstate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.ledger.Ledger;

@HiddenTests(subject = Inventory.class, method = "transfer", leftovers = false)
@Tag("task-4")
class TransferTest {
  private static final String TEA = "tea";
  private static final String RICE = "rice";

  @DoneWhen(
      value = "pieces are moved if so many lie there; if not, none, and it says false",
      hint = "compare what lies there with what is asked for")
  void pieces_are_moved_if_so_many_lie_there() throws Exception {
    Ledger ledger = Ledger.of(Map.of(TEA, 5, RICE, 1));
    try (Inventory inventory = new Inventory(ledger)) {
      moved(inventory, TEA, RICE, 2, true);
      lie(ledger, 3, 3);
      moved(inventory, TEA, RICE, 4, false);
      lie(ledger, 3, 3);
      moved(inventory, RICE, TEA, 3, true);
      lie(ledger, 6, 0);
    }
  }

  @DoneWhen(
      value = "a transfer from a shelf to itself changes nothing",
      hint = "play it through with two names for one shelf")
  void from_a_shelf_to_itself_changes_nothing() throws Exception {
    Ledger ledger = Ledger.of(Map.of(TEA, 5, RICE, 1));
    try (Inventory inventory = new Inventory(ledger)) {
      moved(inventory, TEA, TEA, 2, true);
      lie(ledger, 5, 1);
    }
  }

  @DoneWhen(
      value = "a transfer that throws has moved nothing",
      hint = "look what has happened already when a line throws")
  void a_transfer_that_throws_has_moved_nothing() throws Exception {
    Ledger ledger = Ledger.of(Map.of(TEA, 5, RICE, 1));
    try (Inventory inventory = new Inventory(ledger)) {
      Caller failed = Caller.call(() -> inventory.transfer(TEA, "nowhere", 2));
      if (!(failed.failure() instanceof NoSuchElementException)) {
        throw new AssertionError(
            "there is no such shelf, and a transfer to it came to "
                + (failed.failure() == null ? failed.answer() : failed.failure()),
            failed.failure());
      }
      lie(ledger, 5, 1);
    }
  }

  @DoneWhen(
      value = "nobody sees pieces of a transfer twice, or not at all",
      hint = "find out who may look while the pieces are on their way")
  void nobody_sees_pieces_twice_or_not_at_all(Watch watch) throws Exception {
    Meeting meeting = new Meeting(watch, Map.of(TEA, 5, RICE, 0));
    Meeting.Call moves = inventory -> inventory.transfer(TEA, RICE, 2);
    Meeting.Call moveBack = inventory -> inventory.transfer(RICE, TEA, 2);
    meeting.everywhere(moves, SteppedInventory::snapshot, seen -> isWhole(seen, seen.second()));
    meeting.everywhere(SteppedInventory::snapshot, moves, seen -> isWhole(seen, seen.first()));
    new Meeting(watch, Map.of(TEA, 3, RICE, 2))
        .everywhere(SteppedInventory::snapshot, moveBack, seen -> isWhole(seen, seen.first()));
  }

  private static void isWhole(Encounter seen, @Nullable Object snapshot) {
    seen.require(
        Map.of(TEA, 5, RICE, 0).equals(snapshot) || Map.of(TEA, 3, RICE, 2).equals(snapshot),
        "a snapshot tells %s, while 2 of 5 pieces were moved"
            .formatted(
                snapshot instanceof Map<?, ?> map ? new TreeMap<>(map) : String.valueOf(snapshot)));
  }

  @DoneWhen(
      value = "transfers and reservations that meet lose nothing, and all come to an end",
      hint = "find out who may come between the first look and the last change")
  void calls_that_meet_lose_nothing(Watch watch) throws Exception {
    Meeting.Call there = inventory -> inventory.transfer(TEA, RICE, 2);
    Meeting.Call back = inventory -> inventory.transfer(RICE, TEA, 1);
    new Meeting(watch, Map.of(TEA, 5, RICE, 5))
        .everywhere(
            there,
            back,
            seen ->
                seen.require(
                    seen.granted() == 2 && seen.on(TEA) == 4 && seen.on(RICE) == 6,
                    "2 of 5 pieces there and 1 of 5 back make %s, and should make {rice=6, tea=4}"
                        .formatted(seen.stock())));
    Meeting.Call takes = inventory -> inventory.reserve(TEA, 1);
    Meeting.Call moves = inventory -> inventory.transfer(TEA, RICE, 1);
    Meeting last = new Meeting(watch, Map.of(TEA, 1, RICE, 0));
    last.everywhere(moves, takes, TransferTest::onePieceGoesOneWay);
    last.everywhere(takes, moves, TransferTest::onePieceGoesOneWay);
  }

  private static void onePieceGoesOneWay(Encounter seen) {
    seen.require(
        seen.granted() == 1,
        "1 piece lay there, and of a reservation and a transfer of it %s"
            .formatted(seen.granted() == 2 ? "both were done" : "none was done"));
    seen.require(seen.on(TEA) == 0, "1 piece was given away, and the ledger says " + seen.stock());
  }

  /// On a thread of its own: who waits for itself is told so.
  private static void moved(
      Inventory inventory, String from, String to, int pieces, boolean expected) throws Exception {
    Object answer = Caller.call(() -> inventory.transfer(from, to, pieces)).answer();
    assertThat(answer)
        .withFailMessage(
            () ->
                "transfer(%s, %s, %d) says %s where %s pieces lie"
                    .formatted(from, to, pieces, answer, expected ? "enough" : "not so many"))
        .isEqualTo(expected);
  }

  private static void lie(Ledger ledger, int tea, int rice) {
    Map<String, Integer> stock = new TreeMap<>();
    ledger.shelves().forEach(shelf -> stock.put(shelf, ledger.read(shelf)));
    assertThat(stock)
        .withFailMessage(
            () ->
                "the ledger says %s, and it should be {rice=%d, tea=%d}"
                    .formatted(stock, rice, tea))
        .isEqualTo(Map.of(TEA, tea, RICE, rice));
  }
}

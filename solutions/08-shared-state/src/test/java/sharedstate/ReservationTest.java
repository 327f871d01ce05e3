package sharedstate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.ledger.Ledger;

@HiddenTests(subject = Inventory.class, method = "reserve")
@Tag("task-2")
class ReservationTest {
  private static final String TEA = "tea";
  private static final String RICE = "rice";

  /// Who names a shelf need not have the same string at hand, only an equal one.
  private static String tea() {
    return String.join("", "t", "e", "a");
  }

  @DoneWhen(
      value = "pieces are taken off a shelf if so many lie there; if not, none, and it says false",
      hint = "compare what lies there with what is asked for")
  void pieces_are_taken_if_so_many_lie_there() {
    Ledger ledger = Ledger.of(Map.of(TEA, 10, RICE, 3));
    try (Inventory inventory = new Inventory(ledger)) {
      reserved(inventory, TEA, 4, true);
      left(ledger, TEA, 6);
      reserved(inventory, TEA, 7, false);
      left(ledger, TEA, 6);
      reserved(inventory, TEA, 6, true);
      left(ledger, TEA, 0);
      inventory.restock(TEA, 5);
      left(ledger, TEA, 5);
      left(ledger, RICE, 3);
    }
  }

  @DoneWhen(
      value = "of two calls that meet at a shelf none is lost",
      hint = "find out who may come between the look and the change")
  void of_two_calls_that_meet_none_is_lost(Watch watch) throws Exception {
    Meeting meeting = new Meeting(watch, Map.of(TEA, 10));
    meeting.everywhere(
        one -> one.reserve(TEA, 1),
        two -> two.reserve(tea(), 1),
        seen -> {
          seen.require(
              seen.granted() == 2,
              "10 pieces lay there, and one of two calls for 1 piece was told no");
          seen.require(
              seen.on(TEA) == 8,
              "10 pieces less 1 and less 1 make %d: one call stood at this line while the other came"
                  .formatted(seen.on(TEA)));
        });
    Meeting.Call takes = inventory -> inventory.reserve(tea(), 1);
    Meeting.Call brings =
        inventory -> {
          inventory.restock(TEA, 5);
          return true;
        };
    String lost = "10 pieces less 1 and plus 5 make %d: %s stood at this line while %s came";
    meeting.everywhere(
        takes,
        brings,
        seen ->
            seen.require(seen.on(TEA) == 14, lost.formatted(seen.on(TEA), "reserve", "restock")));
    meeting.everywhere(
        brings,
        takes,
        seen ->
            seen.require(seen.on(TEA) == 14, lost.formatted(seen.on(TEA), "restock", "reserve")));
  }

  @DoneWhen(
      value = "the last piece is given to one",
      hint = "make the look and the change one step that nobody divides")
  void the_last_piece_is_given_to_one(Watch watch) throws Exception {
    new Meeting(watch, Map.of(TEA, 1))
        .everywhere(
            one -> one.reserve(TEA, 1),
            two -> two.reserve(tea(), 1),
            seen ->
                seen.require(
                    seen.granted() == 1,
                    "1 piece lay there, and of two calls for it %s"
                        .formatted(seen.granted() == 2 ? "both got it" : "none got it")));
  }

  @DoneWhen(
      value = "whoever is overtaken again and again still gets what lies there",
      hint = "look again when somebody was quicker")
  void who_is_overtaken_again_and_again_gets_what_lies_there(Watch watch) throws Exception {
    Meeting.Call takes = inventory -> inventory.reserve(TEA, 1);
    Encounter seen =
        new Meeting(watch, Map.of(TEA, 30)).overtaking(takes, Collections.nCopies(12, takes));

    seen.require(
        seen.granted() == 1 + seen.others().size(),
        "30 pieces lay there, and a call for 1 was told no after others had come in between");
    seen.require(
        seen.on(TEA) == 30 - seen.granted(),
        "%d of 30 pieces were given to calls that overtook one another, and %d are left"
            .formatted(seen.granted(), seen.on(TEA)));
  }

  @DoneWhen(
      value = "what lies on the shelves is in the ledger, and nowhere else",
      hint = "ask the ledger every time: others write into it too")
  void stock_is_in_the_ledger_and_nowhere_else() {
    Ledger ledger = Ledger.of(Map.of(TEA, 1));
    try (Inventory inventory = new Inventory(ledger)) {
      ledger.write(TEA, 20); // the night shift, while nobody else is there
      reserved(inventory, TEA, 2, true);
      left(ledger, TEA, 18);
      ledger.write(TEA, 1);
      reserved(inventory, TEA, 2, false);
      inventory.restock(TEA, 3);
      left(ledger, TEA, 4);
    }
  }

  @DoneWhen(
      value = "when the ledger throws, the caller gets that, and the next call goes on",
      hint = "look what is left undone when a line in the middle throws")
  void when_the_ledger_throws_the_next_call_goes_on() throws Exception {
    Ledger ledger = Ledger.of(Map.of(TEA, 10));
    try (Inventory inventory = new Inventory(ledger)) {
      List<Caller> failed =
          List.of(
              Caller.call(() -> inventory.reserve("nowhere", 1)),
              Caller.call(
                  () -> {
                    inventory.restock("nowhere", 1);
                    return true;
                  }));
      assertThat(Caller.call(() -> inventory.reserve(TEA, 1)).answer()).isEqualTo(true);
      left(ledger, TEA, 9);
      for (Caller caller : failed) {
        if (!(caller.failure() instanceof NoSuchElementException)) {
          throw new AssertionError(
              "there is no such shelf: the ledger threw NoSuchElementException, and the caller got "
                  + (caller.failure() == null
                      ? caller.answer()
                      : caller.failure().getClass().getSimpleName()),
              caller.failure());
        }
      }
    }
  }

  @DoneWhen(
      value = "when the inventory is closed, nothing it started is left behind",
      hint = "end in close whatever the inventory has started",
      leftovers = true)
  void nothing_is_left_running() {
    Ledger ledger = Ledger.of(Map.of(TEA, 10));
    try (Inventory inventory = new Inventory(ledger)) {
      reserved(inventory, TEA, 1, true); // the engine looks for what is left
    }
  }

  private static void reserved(Inventory inventory, String shelf, int pieces, boolean expected) {
    boolean answer = inventory.reserve(shelf, pieces);
    assertThat(answer)
        .withFailMessage(
            () ->
                "reserve(%s, %d) says %s where %s pieces lie"
                    .formatted(shelf, pieces, answer, expected ? "enough" : "not so many"))
        .isEqualTo(expected);
  }

  private static void left(Ledger ledger, String shelf, int expected) {
    int left = ledger.read(shelf);
    assertThat(left)
        .withFailMessage(
            () ->
                "the ledger says %d pieces on shelf %s, and it should be %d"
                    .formatted(left, shelf, expected))
        .isEqualTo(expected);
  }
}

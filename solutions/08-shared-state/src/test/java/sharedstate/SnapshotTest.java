package sharedstate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.ledger.Ledger;

@HiddenTests(subject = Inventory.class, method = "snapshot", leftovers = false)
@Tag("task-3")
class SnapshotTest {
  private static final String TEA = "tea";
  private static final String RICE = "rice";
  private static final Map<String, Integer> NOTHING = Map.of(RICE, 0, TEA, 0);

  @DoneWhen(
      value = "a snapshot tells what lies on every shelf, and stays as it is",
      hint = "give away a copy that nobody changes any more")
  void a_snapshot_tells_every_shelf_and_stays_as_it_is() {
    Ledger ledger = Ledger.of(Map.of(TEA, 10, RICE, 3, "salt", 0));
    try (Inventory inventory = new Inventory(ledger)) {
      Map<String, Integer> before = inventory.snapshot();
      tells(before, Map.of(RICE, 3, "salt", 0, TEA, 10), "");
      inventory.reserve(TEA, 4);
      ledger.write("salt", 7);
      Map<String, Integer> after = inventory.snapshot();
      tells(after, Map.of(RICE, 3, "salt", 7, TEA, 6), "");
      tells(before, Map.of(RICE, 3, "salt", 0, TEA, 10), " since a call that came later");
    }
  }

  private static void tells(
      Map<String, Integer> snapshot, Map<String, Integer> truth, String since) {
    assertThat(snapshot)
        .withFailMessage(
            () ->
                "a snapshot tells %s%s, where the shelves had %s"
                    .formatted(sorted(snapshot), since, sorted(truth)))
        .isEqualTo(truth);
  }

  /// The same text every time, whichever map it is.
  private static String sorted(@Nullable Object snapshot) {
    return snapshot instanceof Map<?, ?> map
        ? new TreeMap<>(map).toString()
        : String.valueOf(snapshot);
  }

  @DoneWhen(
      value = "a snapshot is one moment, whatever comes while it is taken",
      hint = "find out what may change between two shelves")
  void a_snapshot_is_one_moment(Watch watch) throws Exception {
    Meeting meeting = new Meeting(watch, NOTHING);
    Meeting.Call snapshot = SteppedInventory::snapshot;
    meeting.everywhere(snapshot, comes(TEA, RICE), seen -> wasSo(seen, seen.first(), TEA, RICE));
    meeting.everywhere(snapshot, comes(RICE, TEA), seen -> wasSo(seen, seen.first(), RICE, TEA));
    Encounter restless = meeting.changing(snapshot, Collections.nCopies(8, turns(TEA, RICE)));
    wasSo(restless, restless.first(), TEA, RICE);
    Encounter again = meeting.changing(snapshot, Collections.nCopies(8, turns(RICE, TEA)));
    wasSo(again, again.first(), RICE, TEA);
  }

  /// A piece for one shelf, then a piece for the other.
  private static Meeting.Call comes(String first, String second) {
    return inventory -> {
      inventory.restock(first, 1);
      inventory.restock(second, 1);
      return true;
    };
  }

  /// The same, and the next time back again.
  private static Meeting.Call turns(String first, String second) {
    AtomicInteger turn = new AtomicInteger();
    return inventory ->
        turn.getAndIncrement() % 2 == 0
            ? comes(first, second).on(inventory)
            : inventory.reserve(second, 1) && inventory.reserve(first, 1);
  }

  /// Never was there a piece on the second shelf and none on the first.
  private static void wasSo(
      Encounter seen, @Nullable Object snapshot, String first, String second) {
    seen.require(
        !Map.of(first, 0, second, 1).equals(snapshot),
        "a snapshot tells %s, and never was there %s without %s"
            .formatted(sorted(snapshot), second, first));
    seen.require(
        Map.of(first, 0, second, 0).equals(snapshot)
            || Map.of(first, 1, second, 0).equals(snapshot)
            || Map.of(first, 1, second, 1).equals(snapshot),
        "a snapshot tells %s, and never were there other pieces than one of each"
            .formatted(sorted(snapshot)));
  }
}

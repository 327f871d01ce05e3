package workshop.practice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {
  private final Ledger ledger = Ledger.of(Map.of("tea", 5, "rice", 2));

  @Test
  void what_was_written_is_read() {
    ledger.write("tea", 7);

    assertThat(ledger.read("tea")).isEqualTo(7);
    assertThat(ledger.read("rice")).isEqualTo(2);
    assertThat(ledger.shelves()).containsExactly("rice", "tea");
  }

  @Test
  void a_shelf_is_changed_only_if_it_is_as_expected() {
    assertThat(ledger.compareAndSet("tea", 4, 3)).isFalse();
    assertThat(ledger.read("tea")).isEqualTo(5);
    assertThat(ledger.compareAndSet("tea", 5, 3)).isTrue();
    assertThat(ledger.read("tea")).isEqualTo(3);
  }

  @Test
  void a_shelf_that_is_not_there_is_told_by_its_name() {
    assertThatThrownBy(() -> ledger.read("salt"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("there is no shelf salt");
    assertThatThrownBy(() -> ledger.write("salt", 1)).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> ledger.compareAndSet("salt", 0, 1))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void less_than_nothing_lies_nowhere() {
    assertThatThrownBy(() -> ledger.write("tea", -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("-1 pieces on shelf tea");
    assertThatThrownBy(() -> ledger.compareAndSet("tea", 5, -2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ledger.read("tea")).isEqualTo(5);
  }

  @Test
  void after_every_access_who_watches_is_told_on_the_thread_that_made_it() {
    List<Thread> told = new ArrayList<>();
    Ledger watched = Ledger.watched(Map.of("tea", 5), () -> told.add(Thread.currentThread()));

    watched.read("tea");
    watched.write("tea", 1);
    watched.compareAndSet("tea", 1, 2);

    Thread here = Thread.currentThread();
    assertThat(told).containsExactly(here, here, here);
  }

  @Test
  void an_access_has_taken_place_when_who_watches_is_told() {
    AtomicInteger seen = new AtomicInteger();
    List<Ledger> self = new ArrayList<>();
    Ledger watched =
        Ledger.watched(
            Map.of("tea", 5),
            () -> {
              if (seen.getAndIncrement() == 0) {
                self.getFirst().compareAndSet("tea", 9, 10);
              }
            });
    self.add(watched);

    watched.write("tea", 9);

    assertThat(watched.read("tea")).isEqualTo(10);
  }
}

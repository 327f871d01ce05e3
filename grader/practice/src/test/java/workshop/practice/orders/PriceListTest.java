package workshop.practice.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import workshop.practice.world.Desk;
import workshop.practice.world.Operation;
import workshop.practice.world.PracticeHost;

@Timeout(60)
class PriceListTest {
  private final PriceList prices = PriceList.of(Map.of("tea", 250));

  @Test
  void an_item_on_the_list_has_its_price() {
    assertThat(prices.priceOf("tea")).isEqualTo(250);
  }

  @Test
  void an_item_that_is_not_on_the_list_has_none() {
    assertThatThrownBy(() -> prices.priceOf("salt"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("not on the price list: salt");
  }

  @Test
  void every_lookup_passes_the_gate_under_a_name_of_its_own() {
    try (PracticeHost host = PracticeHost.start();
        Desk lookups = host.openDesk("lookup")) {
      prices.priceOf("tea");
      prices.priceOf("tea");

      assertThat(lookups.log().operations())
          .extracting(Operation::name)
          .containsExactly("tea", "tea (2)");
    }
  }

  @Test
  void an_interrupted_caller_gets_no_price_and_stays_interrupted() {
    PriceList slow = PriceList.of(Map.of("tea", 250), Duration.ofHours(1));
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> slow.priceOf("tea")).isInstanceOf(CancellationException.class);

    assertThat(Thread.interrupted()).isTrue();
  }
}

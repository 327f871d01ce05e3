package workshop.practice.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarketTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void the_same_spec_gives_the_same_market() {
    Market one = new Market(MarketSpec.of(7));
    Market other = new Market(MarketSpec.of(7));

    assertThat(one.symbols()).isEqualTo(other.symbols());
    assertThat(one.symbols())
        .flatMap(one::paths)
        .allSatisfy(path -> assertThat(one.page(path)).isEqualTo(other.page(path)));
  }

  @Test
  void another_seed_gives_other_symbols_and_prices() {
    Market one = new Market(MarketSpec.of(7));
    Market other = new Market(MarketSpec.of(8));

    assertThat(one.symbols()).isNotEqualTo(other.symbols());
    assertThat(one.prices(one.symbols().getFirst()))
        .isNotEqualTo(other.prices(other.symbols().getFirst()));
  }

  @Test
  void whoever_follows_the_pages_reads_every_price_in_its_order() {
    Market market = new Market(MarketSpec.of(7));

    assertThat(market.symbols())
        .allSatisfy(symbol -> assertThat(read(market, symbol)).isEqualTo(market.prices(symbol)));
  }

  @Test
  void the_usual_market_has_symbols_of_one_two_and_three_pages() {
    Market market = new Market(MarketSpec.of(7));

    List<Integer> pages = market.symbols().stream().map(s -> market.paths(s).size()).toList();

    assertThat(pages).hasSize(48).containsOnly(1, 2, 3).contains(1, 2, 3);
    assertThat(pages.stream().mapToInt(Integer::intValue).sum()).isEqualTo(72);
    assertThat(market.symbols()).flatMap(market::paths).doesNotHaveDuplicates();
  }

  @Test
  void an_unknown_symbol_is_a_404() {
    Market market = new Market(MarketSpec.of(7));

    assertThat(market.unknown()).hasSize(3).doesNotContainAnyElementsOf(market.symbols());
    assertThat(market.unknown())
        .flatMap(market::paths)
        .allSatisfy(path -> assertThat(market.page(path).status()).isEqualTo(404));
  }

  @Test
  void a_market_without_symbols_is_none() {
    assertThatThrownBy(() -> new MarketSpec(7, 0))
        .hasMessage("a market quotes 1 to 10000 symbols, not 0");
  }

  private static List<BigDecimal> read(Market market, String symbol) {
    List<BigDecimal> prices = new ArrayList<>();
    String path = Market.start() + symbol;
    while (!path.isEmpty()) {
      JsonNode page = JSON.readTree(market.page(path).bytes());
      assertThat(page.required("symbol").asString()).isEqualTo(symbol);
      page.required("prices").forEach(price -> prices.add(new BigDecimal(price.asString())));
      path = page.required("next").asString("");
    }
    return prices;
  }
}

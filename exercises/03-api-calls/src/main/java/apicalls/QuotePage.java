package apicalls;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one page of the API says. Nothing here touches the network, so any thread may call it.
///
/// @param prices those of this page, in its order
/// @param next the page that goes on with the same symbol; empty on the last
public record QuotePage(String symbol, List<BigDecimal> prices, Optional<URI> next) {
  private static final JsonMapper JSON = JsonMapper.shared();

  public QuotePage {
    prices = List.copyOf(prices);
  }

  /// Reads a page.
  ///
  /// @param address where it came from; a relative `next` starts there
  /// @throws tools.jackson.core.JacksonException if this is no page; it is unchecked
  public static QuotePage read(URI address, String json) {
    JsonNode page = JSON.readTree(json);
    List<BigDecimal> prices = new ArrayList<>();
    for (JsonNode price : page.required("prices")) {
      prices.add(price.asDecimal());
    }
    JsonNode next = page.required("next");
    return new QuotePage(
        page.required("symbol").asString(),
        prices,
        next.isNull() ? Optional.empty() : Optional.of(address.resolve(next.asString())));
  }
}

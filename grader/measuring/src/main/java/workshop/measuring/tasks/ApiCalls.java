package workshop.measuring.tasks;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Quotes: the last price of each, in cents, and those before.
final class ApiCalls extends Fetched {
  private static final int AT_ONCE = 50;

  private final JsonMapper json = JsonMapper.builder().build();

  ApiCalls(Material material) {
    super(material, AT_ONCE);
  }

  @Override
  String path(int unit) {
    return Workplace.QUOTES + unit;
  }

  @Override
  long read(byte[] body) {
    JsonNode quote = json.readTree(body);
    long sum = quote.get("cents").asLong();
    for (JsonNode before : quote.get("before")) {
      sum += before.asLong();
    }
    return sum;
  }
}

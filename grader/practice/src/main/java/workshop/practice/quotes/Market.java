package workshop.practice.quotes;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import workshop.practice.site.Page;
import workshop.practice.site.Site;

/// A whole market: the truth about every symbol, and the pages on which an API tells it.
///
/// The first page of a symbol is at `/quotes/` and the symbol: `{"symbol": "KLMN", "prices":
/// ["12.30", "12.45"], "next": "/quotes/KLMN/5f3a09"}`. A page shows up to five prices; `next` is
/// the raw path of the page that goes on, or `null` on the last. Every fourth symbol has two pages,
/// every eighth three. Paths of later pages cannot be guessed.
///
/// Immutable; any thread may ask.
public final class Market implements Site {
  private static final String FOLDER = "/quotes/";
  private static final int PRICES_A_PAGE = 5;
  private static final int UNKNOWN = 3;
  private static final Page MISSING =
      new Page(404, Page.JSON, "{\"error\": \"not quoted here\"}\n", StandardCharsets.UTF_8);

  private final Map<String, List<BigDecimal>> prices = new LinkedHashMap<>();
  private final Map<String, List<String>> paths = new LinkedHashMap<>();
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final List<String> unknown;

  /// @param spec what to build
  public Market(MarketSpec spec) {
    Random random = new Random(spec.seed());
    List<String> symbols = symbols(random, spec.symbols() + UNKNOWN);
    for (int i = 0; i < spec.symbols(); i++) {
      add(symbols.get(i), pagesOf(i), random);
    }
    this.unknown = List.copyOf(symbols.subList(spec.symbols(), symbols.size()));
  }

  /// The folder that the symbols' first pages are in.
  public static String start() {
    return FOLDER;
  }

  /// Every symbol that is quoted.
  public List<String> symbols() {
    return List.copyOf(prices.keySet());
  }

  /// Three symbols that are not: they answer 404.
  public List<String> unknown() {
    return unknown;
  }

  /// The prices of a quoted symbol, over all its pages, in their order.
  public List<BigDecimal> prices(String symbol) {
    return prices.getOrDefault(symbol, List.of());
  }

  /// The raw paths of a symbol's pages, the first one first; of one that is not quoted just the
  /// path that answers 404.
  public List<String> paths(String symbol) {
    return paths.getOrDefault(symbol, List.of(FOLDER + symbol));
  }

  @Override
  public Page page(String path) {
    return pages.getOrDefault(path, MISSING);
  }

  private static int pagesOf(int index) {
    return index % 8 == 3 ? 3 : index % 4 == 1 ? 2 : 1;
  }

  private static List<String> symbols(Random random, int many) {
    Set<String> symbols = new LinkedHashSet<>();
    while (symbols.size() < many) {
      symbols.add(
          IntStream.range(0, 4)
              .mapToObj(i -> String.valueOf((char) ('A' + random.nextInt(26))))
              .collect(Collectors.joining()));
    }
    return List.copyOf(symbols);
  }

  private void add(String symbol, int many, Random random) {
    List<BigDecimal> all = new ArrayList<>();
    List<String> where = new ArrayList<>();
    int last = PRICES_A_PAGE * (many - 1) + 1 + random.nextInt(PRICES_A_PAGE);
    for (int i = 0; i < last; i++) {
      all.add(BigDecimal.valueOf(100 + random.nextInt(99_900), 2));
    }
    for (int i = 0; i < many; i++) {
      String tail = i == 0 ? "" : "/%06x".formatted(random.nextInt(1 << 24));
      where.add(FOLDER + symbol + tail);
    }
    for (int i = 0; i < many; i++) {
      int from = i * PRICES_A_PAGE;
      List<BigDecimal> some = all.subList(from, Math.min(last, from + PRICES_A_PAGE));
      String next = i + 1 < many ? "\"" + where.get(i + 1) + "\"" : "null";
      pages.put(where.get(i), page(symbol, some, next));
    }
    prices.put(symbol, List.copyOf(all));
    paths.put(symbol, List.copyOf(where));
  }

  private static Page page(String symbol, List<BigDecimal> prices, String next) {
    String json =
        "{\"symbol\": \"%s\", \"prices\": [%s], \"next\": %s}\n"
            .formatted(
                symbol,
                prices.stream().map(p -> "\"" + p + "\"").collect(Collectors.joining(", ")),
                next);
    return new Page(200, Page.JSON, json, StandardCharsets.UTF_8);
  }
}

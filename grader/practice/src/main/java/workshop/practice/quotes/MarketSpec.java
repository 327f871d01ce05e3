package workshop.practice.quotes;

/// All that is needed to build a market again, anywhere, byte for byte.
///
/// @param seed decides symbols, prices and paths
/// @param symbols how many are quoted; at least 1
public record MarketSpec(long seed, int symbols) {
  private static final int MOST = 10_000;

  /// @throws IllegalArgumentException when there are too few or too many symbols
  public MarketSpec {
    if (symbols < 1 || symbols > MOST) {
      throw new IllegalArgumentException(
          "a market quotes 1 to %d symbols, not %d".formatted(MOST, symbols));
    }
  }

  /// The usual market: 48 symbols on 72 pages.
  public static MarketSpec of(long seed) {
    return new MarketSpec(seed, 48);
  }
}

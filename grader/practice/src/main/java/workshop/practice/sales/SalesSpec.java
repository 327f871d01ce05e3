package workshop.practice.sales;

/// What a database is made from: the same spec gives the same rows.
///
/// @param seed any number
/// @param customers how many, at least 1; on average one has 7 or 8 orders of 2 lines each
public record SalesSpec(long seed, int customers) {
  public SalesSpec {
    if (customers < 1) {
      throw new IllegalArgumentException("no customers");
    }
  }

  /// Five hundred customers.
  public static SalesSpec of(long seed) {
    return new SalesSpec(seed, 500);
  }
}

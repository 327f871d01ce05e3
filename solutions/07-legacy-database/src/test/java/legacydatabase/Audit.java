package legacydatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import workshop.practice.sales.SalesDatabase;
import workshop.practice.sales.Sold;

/// Totals held against what the database knows; every failure says what was counted.
///
/// @param found the totals, by customer
record Audit(SalesDatabase sales, Map<Long, Total> found) {
  Audit {
    found = new TreeMap<>(found); // the first to be wrong is told
  }

  /// These customers have totals, and no others.
  void isAbout(Collection<Long> customers) {
    TreeSet<Long> missing = new TreeSet<>(customers);
    missing.removeAll(found.keySet());
    assertThat(missing)
        .withFailMessage(
            () ->
                "%d of %d customers without totals, the first is %d"
                    .formatted(missing.size(), customers.size(), missing.first()))
        .isEmpty();
    TreeSet<Long> surplus = new TreeSet<>(found.keySet());
    surplus.removeAll(customers);
    assertThat(surplus)
        .withFailMessage(
            () -> "totals of customer %d, where there should be none".formatted(surplus.first()))
        .isEmpty();
  }

  /// Nothing was sold meanwhile, and every total is as it was all the time.
  void everyTotalIsRight() {
    require("wrong", found.keySet().stream().filter(customer -> !isOf(customer, 0)).toList(), 0);
  }

  /// In a rush: both numbers belong together, and are those of the moment when the customer's first
  /// query ran.
  void everyTotalIsOfOneMoment() {
    List<Long> torn =
        found.keySet().stream()
            .filter(customer -> !sales.moments(customer).contains(seen(customer)))
            .toList();
    require("torn", torn, 1);
    require(
        "of another moment than their first query",
        found.keySet().stream().filter(customer -> !isOf(customer, 1)).toList(),
        1);
  }

  private void require(String what, List<Long> customers, int moment) {
    assertThat(customers)
        .withFailMessage(
            () ->
                "%d of %d totals %s: customer %d has %s instead of %s"
                    .formatted(
                        customers.size(),
                        found.size(),
                        what,
                        customers.getFirst(),
                        words(seen(customers.getFirst())),
                        words(then(customers.getFirst(), moment))))
        .isEmpty();
  }

  private boolean isOf(long customer, int moment) {
    return then(customer, moment).equals(seen(customer));
  }

  private Sold then(long customer, int moment) {
    List<Sold> moments = sales.moments(customer);
    assertThat(moments)
        .withFailMessage("no query about customer %d came through the pool", customer)
        .hasSizeGreaterThan(moment);
    return moments.get(moment);
  }

  private Sold seen(long customer) {
    Total total = Objects.requireNonNull(found.get(customer));
    return new Sold(total.orders(), total.cents());
  }

  private static String words(Sold sold) {
    return "%d orders and %d cents".formatted(sold.orders(), sold.cents());
  }
}

package legacydatabase;

import static org.assertj.core.api.Assertions.assertThat;

import workshop.engine.junit.Watch;
import workshop.practice.sales.SalesDatabase;

/// Connections that somebody has borrowed.
final class Lent {
  private Lent() {}

  /// Nobody has one any more, once nothing moves.
  static void none(SalesDatabase sales, Watch watch) {
    watch.settled(sales.queries());
    int lent = sales.lent();
    assertThat(lent)
        .withFailMessage("%d connection%s not returned", lent, lent == 1 ? "" : "s")
        .isZero();
  }
}

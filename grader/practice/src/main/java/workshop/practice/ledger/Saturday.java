package workshop.practice.ledger;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;

/// A busy day, to be run by hand: two customers buy tea, piece by piece, from one slow ledger.
public final class Saturday {
  private static final String TEA = "tea";
  private static final int PIECES = 100;
  private static final int EACH = 50;

  private final Ledger ledger = Ledger.slow(Map.of(TEA, PIECES));

  private Saturday() {}

  /// A ledger with 100 pieces of tea.
  public static Saturday open() {
    return new Saturday();
  }

  public Ledger ledger() {
    return ledger;
  }

  /// Lets two customers buy 50 pieces each, then tells what was sold and what the ledger says.
  ///
  /// @param reserve takes so many pieces off that shelf, and tells whether it could
  /// @throws InterruptedException when the calling thread is interrupted while they buy
  public void sell(BiPredicate<String, Integer> reserve) throws InterruptedException {
    AtomicInteger sold = new AtomicInteger();
    Thread ada = buys("Ada", reserve, sold);
    Thread ben = buys("Ben", reserve, sold);
    ada.join();
    ben.join();
    System.out.printf(
        "sold %d of %d pieces; the ledger says that %d are left%n",
        sold.get(), PIECES, ledger.read(TEA));
  }

  private static Thread buys(
      String name, BiPredicate<String, Integer> reserve, AtomicInteger sold) {
    return Thread.ofPlatform()
        .name(name)
        .start(
            () -> {
              for (int i = 0; i < EACH; i++) {
                if (reserve.test(TEA, 1)) {
                  sold.incrementAndGet();
                }
              }
            });
  }
}

package workshop.practice.orders;

import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import workshop.practice.work.Unit;

/// The old price list at the head office. Nobody may change it any more.
///
/// Each question is a call on a line of its own, and whoever asks holds the line until the answer
/// is there. The office has [#LINES] lines; one call more and its switchboard gives up. Any thread
/// may ask.
public final class PriceList {
  /// How many questions may be under way at once.
  public static final int LINES = 8;

  private final Map<String, Integer> cents;
  private final Duration pause;
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  private PriceList(Map<String, Integer> cents, Duration pause) {
    this.cents = Map.copyOf(cents);
    this.pause = pause;
  }

  /// @param cents the price of one piece, by item
  public static PriceList of(Map<String, Integer> cents) {
    return new PriceList(cents, Duration.ZERO);
  }

  /// A list whose every answer takes so long, to try a desk by hand.
  public static PriceList of(Map<String, Integer> cents, Duration pause) {
    return new PriceList(cents, pause);
  }

  /// The price of one piece, in cents.
  ///
  /// @throws NoSuchElementException if the item is not on the list
  /// @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
  public int priceOf(String item) {
    int times = asked.merge(item, 1, Integer::sum);
    String name = times == 1 ? item : item + " (" + times + ")";
    return Unit.run(name, "", () -> answer(item));
  }

  private int answer(String item) {
    if (pause.isPositive()) {
      pause(item);
    }
    Integer price = cents.get(item);
    if (price == null) {
      throw new NoSuchElementException("not on the price list: " + item);
    }
    return price;
  }

  private void pause(String item) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while it asked for the price of " + item);
    }
  }
}

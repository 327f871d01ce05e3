package blockedloop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import workshop.engine.recording.Scene;
import workshop.practice.orders.EventLoop;
import workshop.practice.orders.Order;
import workshop.practice.orders.PriceList;
import workshop.practice.orders.Till;
import workshop.practice.turnstile.Passage;
import workshop.practice.turnstile.Turnstile;

/// A busy moment at the desk: a lookup is an operation, and so is a heartbeat, from being asked for
/// until the loop gets to it.
final class Demonstration {
  private static final int ORDERS = 24;
  private static final List<String> CUSTOMERS = List.of("Ada", "Ben", "Cleo", "Dan", "Eve", "Fay");
  private static final Duration LOOKUP = Duration.ofMillis(100);
  private static final int HEARTBEAT_MILLIS = 50;

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    Turnstile beats = scene.watch(scene.practice().openDesk("heartbeat")).turnstile();
    scene.watch(scene.practice().openDesk("lookup")); // the last: units of work use it
    CompletableFuture<Void> trouble = new CompletableFuture<>();
    EventLoop loop = scene.keep(EventLoop.start((thread, e) -> trouble.completeExceptionally(e)));
    scene.begin();
    OrderDesk desk = scene.keep(new OrderDesk(loop, prices(), new Till(loop)));
    List<CompletableFuture<?>> answers = new ArrayList<>();
    for (int i = 1; i <= ORDERS; i++) {
      Order order = new Order(i, CUSTOMERS.get(i % CUSTOMERS.size()), "article " + i, 1);
      CompletableFuture<Object> answered = new CompletableFuture<>();
      answers.add(answered);
      loop.execute(
          () -> desk.handle(order).whenComplete((receipt, failure) -> answered.complete(order)));
    }
    CompletableFuture<?> all =
        CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new));
    beat(beats, loop, CompletableFuture.anyOf(trouble, all));
  }

  private static PriceList prices() {
    Map<String, Integer> cents = new HashMap<>();
    for (int i = 1; i <= ORDERS; i++) {
      cents.put("article " + i, 100 + 37 * i);
    }
    return PriceList.of(cents, LOOKUP);
  }

  /// Asks the loop again and again whether it is still there, until the end.
  private static void beat(Turnstile beats, EventLoop loop, CompletableFuture<?> end)
      throws InterruptedException, ExecutionException {
    for (int i = 1; true; i++) {
      Passage heartbeat = beats.begin("heartbeat " + i, "");
      loop.execute(heartbeat::close);
      try {
        end.get(HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException goesOn) {
        // the next one
      }
    }
  }
}

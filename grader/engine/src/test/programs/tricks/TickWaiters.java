package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why =
        "twelve threads start a call each and wait for the end of the whole; every answer wakes"
            + " them all")
final class TickWaiters implements Program {
  private final AtomicReference<CompletableFuture<Void>> tick =
      new AtomicReference<>(new CompletableFuture<>());
  private final AtomicInteger left = new AtomicInteger(24);

  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(12)) {
      for (int i = 0; i < 12; i++) {
        int each = i;
        pool.submit(
            () -> {
              calls
                  .async(each)
                  .whenComplete(this::tick)
                  .thenCompose(answer -> calls.async(each + 12))
                  .whenComplete(this::tick);
              waitForAll();
            });
      }
    }
  }

  private void waitForAll() {
    while (left.get() > 0) {
      CompletableFuture<Void> next = tick.get();
      if (left.get() > 0) {
        next.join();
      }
    }
  }

  private void tick(Object answer, Throwable failure) {
    left.decrementAndGet();
    tick.getAndSet(new CompletableFuture<>()).complete(null);
  }
}

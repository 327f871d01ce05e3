package timers;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "each starts some milliseconds after the one before, and nobody waits for one")
final class AsyncByDelayedExecutor implements Program {
  @Override
  public void run(Calls calls) {
    CompletableFuture.allOf(
            IntStream.range(0, 20)
                .mapToObj(i -> later(i).thenCompose(calls::async))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private static CompletableFuture<Integer> later(int i) {
    return CompletableFuture.supplyAsync(
        () -> i, CompletableFuture.delayedExecutor(30L * i, TimeUnit.MILLISECONDS));
  }
}

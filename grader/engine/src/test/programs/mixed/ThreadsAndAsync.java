package mixed;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.HYBRID;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = HYBRID,
    over = {HTTP, FILES},
    why = "a dozen threads wait for one call each, and 25 more are in flight without")
final class ThreadsAndAsync implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(12)) {
      for (int i = 0; i < 24; i++) {
        int each = i;
        pool.submit(() -> calls.blocking(each));
      }
      CompletableFuture.allOf(
              IntStream.range(25, calls.count())
                  .mapToObj(calls::async)
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }
}

package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "four threads start twelve each and wait for none in particular")
final class FourTimesTwelve implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (int t = 0; t < 4; t++) {
        int from = 12 * t;
        pool.submit(
            () ->
                CompletableFuture.allOf(
                        IntStream.range(from, from + 12)
                            .mapToObj(calls::async)
                            .toArray(CompletableFuture[]::new))
                    .join());
      }
    }
  }
}

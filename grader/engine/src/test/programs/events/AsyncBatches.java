package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    enough = 9,
    why = "eight at a time, and the one thread waits for each eight")
final class AsyncBatches implements Program {
  @Override
  public void run(Calls calls) {
    for (int from = 0; from < calls.count(); from += 8) {
      CompletableFuture.allOf(
              IntStream.range(from, Math.min(from + 8, calls.count()))
                  .mapToObj(calls::async)
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }
}

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
    why = "a deadline paces nothing")
final class AsyncWithTimeouts implements Program {
  @Override
  public void run(Calls calls) {
    CompletableFuture.allOf(
            IntStream.range(0, calls.count())
                .mapToObj(i -> calls.async(i).orTimeout(5, TimeUnit.MINUTES))
                .toArray(CompletableFuture[]::new))
        .join();
  }
}

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
    why = "three chained calls, then all at once")
final class AsyncAfterChain implements Program {
  @Override
  public void run(Calls calls) {
    calls
        .async(0)
        .thenCompose(first -> calls.async(1))
        .thenCompose(second -> calls.async(2))
        .thenCompose(third -> rest(calls))
        .join();
  }

  private static CompletableFuture<Void> rest(Calls calls) {
    return CompletableFuture.allOf(
        IntStream.range(3, calls.count()).mapToObj(calls::async).toArray(CompletableFuture[]::new));
  }
}

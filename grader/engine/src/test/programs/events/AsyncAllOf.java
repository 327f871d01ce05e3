package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;
import static workshop.engine.programs.Tells.CALLBACKS_FREE;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "all are started before any is waited for")
@Shows(
    value = CALLBACKS_FREE,
    over = {HTTP, FILES},
    why = "its callbacks only compute")
final class AsyncAllOf implements Program {
  @Override
  public void run(Calls calls) {
    CompletableFuture<?>[] all =
        IntStream.range(0, calls.count())
            .mapToObj(i -> calls.async(i).thenApply(Object::toString))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(all).join();
  }
}

package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.SEQUENTIAL;

import java.util.concurrent.CompletableFuture;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = SEQUENTIAL,
    over = {HTTP, FILES},
    why = "nobody waits, but each starts when the one before has ended")
final class AsyncChain implements Program {
  @Override
  public void run(Calls calls) {
    CompletableFuture<?> chain = CompletableFuture.completedFuture("");
    for (int i = 0; i < calls.count(); i++) {
      int each = i;
      chain = chain.thenCompose(before -> calls.async(each));
    }
    chain.join();
  }
}

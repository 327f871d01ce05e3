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
    why = "each is polled until it is done, and then the next")
final class SequentialSpinning implements Program {
  @Override
  public void run(Calls calls) {
    for (int i = 0; i < 6; i++) {
      CompletableFuture<?> one = calls.async(i);
      while (!one.isDone()) {
        Thread.onSpinWait();
      }
    }
  }
}

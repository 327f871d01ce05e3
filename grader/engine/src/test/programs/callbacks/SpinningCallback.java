package callbacks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.CALLBACK_BLOCKS;

import java.util.concurrent.CompletableFuture;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = CALLBACK_BLOCKS,
    over = {HTTP, FILES},
    why = "its callback waits for another call by asking again and again")
final class SpinningCallback implements Program {
  @Override
  public void run(Calls calls) {
    calls.async(0).thenAccept(answer -> spin(calls.async(1))).join();
    calls.async(2).join();
  }

  private static void spin(CompletableFuture<?> other) {
    while (!other.isDone()) {
      Thread.onSpinWait();
    }
  }
}

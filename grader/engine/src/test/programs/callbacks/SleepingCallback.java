package callbacks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;
import static workshop.engine.programs.Tells.CALLBACK_BLOCKS;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "at the gate nobody waits")
@Shows(
    value = CALLBACK_BLOCKS,
    over = {HTTP, FILES},
    why = "its callback sleeps")
final class SleepingCallback implements Program {
  @Override
  public void run(Calls calls) {
    CompletableFuture<?>[] all =
        IntStream.range(0, calls.count())
            .mapToObj(i -> calls.async(i).thenAccept(SleepingCallback::politely))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(all).join();
  }

  private static void politely(Object answer) {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

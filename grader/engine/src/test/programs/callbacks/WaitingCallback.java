package callbacks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.CALLBACK_BLOCKS;

import calls.Gently;
import java.util.concurrent.CountDownLatch;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = CALLBACK_BLOCKS,
    over = {HTTP, FILES},
    why = "its callback waits at a latch that the next answer opens")
final class WaitingCallback implements Program {
  @Override
  public void run(Calls calls) {
    calls.async(0).thenAccept(answer -> follow(calls)).join();
    calls.async(2).thenCompose(answer -> calls.async(3)).join();
  }

  private static void follow(Calls calls) {
    CountDownLatch there = new CountDownLatch(1);
    calls.async(1).thenRun(there::countDown);
    Gently.await(there);
  }
}

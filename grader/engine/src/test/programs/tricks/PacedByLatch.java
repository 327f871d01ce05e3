package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "one starts every 40 ms, paced by a latch that nobody opens, and nobody waits for one")
final class PacedByLatch implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(calls.async(i));
      new CountDownLatch(1).await(40, TimeUnit.MILLISECONDS);
    }
    all.forEach(CompletableFuture::join);
  }
}

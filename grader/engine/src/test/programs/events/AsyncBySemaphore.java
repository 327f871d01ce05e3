package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    enough = 9,
    why = "eight in flight, and the one thread waits for a permit, not for one of them")
final class AsyncBySemaphore implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    Semaphore permits = new Semaphore(8);
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < calls.count(); i++) {
      permits.acquire();
      all.add(calls.async(i).whenComplete((answer, failure) -> permits.release()));
    }
    all.forEach(CompletableFuture::join);
  }
}

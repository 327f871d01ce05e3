package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    enough = 13,
    why = "its threads wait for a permit and go on when any call ends, never for their own")
final class PermitThenAsync implements Program {
  private final Semaphore permits = new Semaphore(12);

  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        pool.submit(
            () -> {
              permits.acquire();
              return calls.async(each).whenComplete((answer, failure) -> permits.release());
            });
      }
    }
  }
}

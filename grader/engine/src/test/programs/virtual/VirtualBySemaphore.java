package virtual;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    enough = 9,
    why = "of all the virtual threads eight wait for a call each, the others for a permit")
final class VirtualBySemaphore implements Program {
  @Override
  public void run(Calls calls) {
    Semaphore permits = new Semaphore(8);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        threads.submit(
            () -> {
              permits.acquire();
              try {
                calls.blocking(each);
              } finally {
                permits.release();
              }
              return null;
            });
      }
    }
  }
}

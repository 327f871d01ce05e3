package virtual;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = HTTP,
    why = "eight virtual threads yield until their own future is done")
final class SpinningVirtual implements Program {
  @Override
  public void run(Calls calls) {
    Semaphore permits = new Semaphore(8);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        threads.submit(
            () -> {
              permits.acquire();
              CompletableFuture<?> one = calls.async(each);
              while (!one.isDone()) {
                Thread.yield();
              }
              permits.release();
              return one;
            });
      }
    }
  }
}

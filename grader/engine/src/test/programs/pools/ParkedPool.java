package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES},
    why = "eight threads; each parks until its own answer unparks it")
final class ParkedPool implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        pool.submit(() -> ask(calls, each));
      }
    }
  }

  private static void ask(Calls calls, int i) {
    Thread asking = Thread.currentThread();
    CompletableFuture<?> one = calls.async(i);
    one.thenRun(() -> LockSupport.unpark(asking));
    while (!one.isDone()) {
      LockSupport.park();
    }
  }
}

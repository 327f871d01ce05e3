package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES},
    why = "eight threads; every answer wakes them all, and each waits on until its own is there")
final class NotifiedPool implements Program {
  private final Set<Integer> done = new HashSet<>();

  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        pool.submit(() -> ask(calls, each));
      }
    }
  }

  private Void ask(Calls calls, int i) throws InterruptedException {
    calls.async(i).thenRun(() -> arrived(i));
    synchronized (done) {
      while (!done.contains(i)) {
        done.wait();
      }
    }
    return null;
  }

  private void arrived(int i) {
    synchronized (done) {
      done.add(i);
      done.notifyAll();
    }
  }
}

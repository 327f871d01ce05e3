package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.SEQUENTIAL;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = SEQUENTIAL,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "sixteen threads, and one lock around the call")
final class PoolBehindOneLock implements Program {
  private final ReentrantLock lock = new ReentrantLock();

  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        pool.submit(
            () -> {
              lock.lock();
              try {
                calls.blocking(each);
              } finally {
                lock.unlock();
              }
            });
      }
    }
  }
}

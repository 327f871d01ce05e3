package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.SEQUENTIAL;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = SEQUENTIAL,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "a pool with one thread does one call at a time")
final class PoolOfOne implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        pool.submit(() -> calls.blocking(each));
      }
    }
  }
}

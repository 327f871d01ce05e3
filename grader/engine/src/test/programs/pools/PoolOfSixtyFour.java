package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "a thread waits for each call")
final class PoolOfSixtyFour implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(64)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        all.add(pool.submit(() -> calls.blocking(each)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }
}

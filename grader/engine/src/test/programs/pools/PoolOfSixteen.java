package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "sixteen threads wait, one for each call")
final class PoolOfSixteen implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < calls.count(); i++) {
      int each = i;
      tasks.add(
          () -> {
            calls.blocking(each);
            return null;
          });
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      pool.invokeAll(tasks);
    }
  }
}

package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "six threads of a scheduler wait, one for each call")
final class ScheduledPool implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    try (ScheduledExecutorService pool = Executors.newScheduledThreadPool(6)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        all.add(pool.schedule(() -> calls.blocking(each), i, TimeUnit.MILLISECONDS));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }
}

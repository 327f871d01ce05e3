package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.lang.reflect.Method;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "eight threads wait in a method that they reached by reflection")
final class ByReflection implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Method blocking = Calls.class.getMethod("blocking", int.class);
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < calls.count(); i++) {
        Object each = i;
        pool.submit(() -> blocking.invoke(calls, each));
      }
    }
  }
}

package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "ten calls one after another, then eight threads")
final class LatePool implements Program {
  @Override
  public void run(Calls calls) {
    for (int first = 0; first < 10; first++) {
      calls.blocking(first);
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 10; i < calls.count(); i++) {
        int each = i;
        pool.submit(() -> calls.blocking(each));
      }
    }
  }
}

package workshop.engine.programs;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

@Shows(
    value = THREADS,
    over = {HTTP, UNITS},
    why = "six threads wait; their code is in the package of the tests")
final class InTheTestsPackage implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        pool.submit(() -> calls.blocking(each));
      }
    }
  }
}

package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, UNITS},
    why =
        "four threads wait for a call each, after computing for long, the one longer than the"
            + " other")
final class ComputesBeforeAsking implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 8; i++) {
        int each = i;
        pool.submit(
            () -> {
              compute(each % 4);
              calls.blocking(each);
            });
      }
    }
  }

  private static void compute(int parts) {
    double sum = 0;
    for (int i = 1; i < 15_000_000 * parts; i++) {
      sum += Math.sin(i);
    }
    if (sum == 42) {
      throw new IllegalStateException("not random");
    }
  }
}

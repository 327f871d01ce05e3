package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = HTTP,
    why = "sixteen threads wait in a blocking call each, two for the same page")
final class TwiceEach implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < 2 * calls.count(); i++) {
        int each = i / 2;
        pool.submit(() -> calls.blocking(each));
      }
    }
  }
}

package children;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, UNITS},
    why = "four threads wait; the child beside them does nothing that counts")
final class DummyChild implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Process dummy = new ProcessBuilder(Children.idle()).start();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        pool.submit(() -> calls.blocking(each));
      }
    }
    dummy.destroy();
    dummy.waitFor();
  }
}

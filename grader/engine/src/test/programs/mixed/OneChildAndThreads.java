package mixed;

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
    why = "ten threads wait for one each; one call of one child is no share")
final class OneChildAndThreads implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Process child = Children.start("one", Children.words(calls, 0, 1));
    try (ExecutorService pool = Executors.newFixedThreadPool(10)) {
      for (int i = 1; i < 31; i++) {
        int each = i;
        pool.submit(() -> calls.blocking(each));
      }
    }
    child.waitFor();
  }
}

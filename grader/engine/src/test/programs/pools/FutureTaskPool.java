package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES},
    why = "eight threads wait, each for a task that its own answer runs")
final class FutureTaskPool implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        pool.submit(
            () -> {
              FutureTask<String> answer = new FutureTask<>(() -> "there");
              calls.async(each).thenRun(answer);
              return answer.get(1, TimeUnit.HOURS);
            });
      }
    }
  }
}

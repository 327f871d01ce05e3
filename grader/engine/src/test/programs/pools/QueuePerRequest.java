package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES},
    why = "eight threads; each asks, and waits at a queue that only its own answer comes to")
final class QueuePerRequest implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        pool.submit(
            () -> {
              BlockingQueue<Object> answer = new ArrayBlockingQueue<>(1);
              calls.async(each).thenAccept(answer::add);
              return answer.take();
            });
      }
    }
  }
}

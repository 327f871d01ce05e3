package open;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.UNTOLD;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = UNTOLD,
    over = {HTTP, FILES},
    why = "one thread asks for all, and sixteen others wait for one answer each")
final class OneSender implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService sender = Executors.newSingleThreadExecutor();
        ExecutorService workers = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        workers.submit(
            () -> {
              BlockingQueue<Object> answer = new ArrayBlockingQueue<>(1);
              sender.submit(() -> calls.async(each).thenAccept(answer::add));
              return answer.take();
            });
      }
      workers.shutdown();
      workers.awaitTermination(1, TimeUnit.HOURS);
      return;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

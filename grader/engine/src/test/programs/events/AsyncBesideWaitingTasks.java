package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import calls.Gently;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "sixteen tasks wait for the end of the whole, and asked for nothing")
final class AsyncBesideWaitingTasks implements Program {
  @Override
  public void run(Calls calls) {
    CountDownLatch end = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (int t = 0; t < 16; t++) {
        pool.submit(() -> Gently.await(end));
      }
      List<CompletableFuture<?>> all = new ArrayList<>();
      for (int i = 0; i < calls.count(); i++) {
        all.add(calls.async(i));
      }
      all.forEach(CompletableFuture::join);
      end.countDown();
    }
  }
}

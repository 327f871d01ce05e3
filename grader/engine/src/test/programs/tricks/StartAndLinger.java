package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "each thread starts a call, lingers half a second for nothing, and ends")
final class StartAndLinger implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    Queue<CompletableFuture<?>> all = new ConcurrentLinkedQueue<>();
    CountDownLatch started = new CountDownLatch(30);
    for (int i = 0; i < 30; i++) {
      int each = i;
      Thread.startVirtualThread(
          () -> {
            all.add(calls.async(each));
            started.countDown();
            try {
              new CountDownLatch(1).await(500, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          });
    }
    started.await();
    all.forEach(CompletableFuture::join);
  }
}

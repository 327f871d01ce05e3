package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.HYBRID;

import calls.Gently;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = HYBRID,
    over = {HTTP, FILES},
    why =
        "thirty threads join a future of their own; the twenty that started last wait for the end"
            + " of the whole")
final class MixedDoubts implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch joined = new CountDownLatch(30);
    for (int i = 0; i < 30; i++) {
      int each = i;
      Thread.startVirtualThread(
          () -> {
            CompletableFuture<?> one = calls.async(each);
            joined.countDown();
            one.join();
          });
    }
    joined.await();
    List<CompletableFuture<?>> last = new ArrayList<>();
    CountDownLatch started = new CountDownLatch(20);
    for (int i = 30; i < 50; i++) {
      int each = i;
      Thread.startVirtualThread(
          () -> {
            synchronized (last) {
              last.add(calls.async(each));
            }
            started.countDown();
            Gently.await(end);
          });
    }
    started.await();
    last.forEach(CompletableFuture::join);
    end.countDown();
  }
}

package timers;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "a timer starts one every 50 ms, and nobody waits for one")
final class AsyncEveryFiftyMillis implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    List<CompletableFuture<?>> all = new ArrayList<>();
    CountDownLatch started = new CountDownLatch(20);
    timer.scheduleAtFixedRate(
        () -> {
          if (started.getCount() > 0) {
            all.add(calls.async((int) started.getCount()));
            started.countDown();
          }
        },
        0,
        50,
        TimeUnit.MILLISECONDS);
    started.await();
    timer.shutdownNow();
    all.forEach(CompletableFuture::join);
  }
}

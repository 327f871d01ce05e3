package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "the pools beside it have nothing to do")
final class AsyncBesideIdlePools implements Program {
  @Override
  public void run(Calls calls) {
    ThreadPoolExecutor idle = (ThreadPoolExecutor) Executors.newFixedThreadPool(16);
    idle.prestartAllCoreThreads();
    try (idle;
        ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService scheduled = Executors.newScheduledThreadPool(4)) {
      scheduled.submit(() -> "warm");
      virtual.submit(() -> "warm");
      CompletableFuture.allOf(
              IntStream.range(0, calls.count())
                  .mapToObj(calls::async)
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }
}

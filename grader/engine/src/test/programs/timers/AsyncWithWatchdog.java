package timers;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "the timer beside it starts nothing")
final class AsyncWithWatchdog implements Program {
  @Override
  public void run(Calls calls) {
    Timer watchdog = new Timer("watchdog", true);
    watchdog.schedule(
        new TimerTask() {
          @Override
          public void run() {
            Thread.currentThread().interrupt();
          }
        },
        1_800_000);
    CompletableFuture.allOf(
            IntStream.range(0, calls.count())
                .mapToObj(calls::async)
                .toArray(CompletableFuture[]::new))
        .join();
    watchdog.cancel();
  }
}

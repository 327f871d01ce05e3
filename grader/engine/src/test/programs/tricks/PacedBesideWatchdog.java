package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import calls.Gently;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "a watchdog sleeps in the same line as the one that paces, and that must not hide it")
final class PacedBesideWatchdog implements Program {
  @Override
  public void run(Calls calls) {
    Thread watchdog = Thread.ofPlatform().daemon().start(PacedBesideWatchdog::watch);
    calls.blocking(0);
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 1; i < 20; i++) {
      all.add(calls.async(i));
      Gently.sleep(60);
    }
    all.forEach(CompletableFuture::join);
    watchdog.interrupt();
  }

  private static void watch() {
    try {
      Gently.sleep(3_600_000);
    } catch (IllegalStateException told) {
      // to end
    }
  }
}

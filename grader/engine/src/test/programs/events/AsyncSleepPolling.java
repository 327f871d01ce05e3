package events;

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
    why = "all are started; the one thread sleeps until all are done")
final class AsyncSleepPolling implements Program {
  @Override
  public void run(Calls calls) {
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < calls.count(); i++) {
      all.add(calls.async(i));
    }
    while (!all.stream().allMatch(CompletableFuture::isDone)) {
      Gently.sleep(5);
    }
  }
}

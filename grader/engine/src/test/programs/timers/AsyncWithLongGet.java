package timers;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "a deadline paces nothing")
final class AsyncWithLongGet implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < calls.count(); i++) {
      all.add(calls.async(i));
    }
    for (CompletableFuture<?> one : all) {
      one.get(30, TimeUnit.SECONDS);
    }
  }
}

package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "one blocking call, then all at once")
final class AsyncAfterWarmUp implements Program {
  @Override
  public void run(Calls calls) {
    calls.blocking(0);
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 1; i < calls.count(); i++) {
      all.add(calls.async(i));
    }
    all.forEach(CompletableFuture::join);
  }
}

package tricks;

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
    why = "it computes between the starts, and nobody waits for one")
final class ComputesBetween implements Program {
  @Override
  public void run(Calls calls) {
    List<CompletableFuture<?>> all = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < 20; i++) {
      all.add(calls.async(i));
      for (int x = 1; x < 2_000_000; x++) {
        sum += Math.sin(x);
      }
    }
    if (sum == 42) {
      throw new IllegalStateException("not random");
    }
    all.forEach(CompletableFuture::join);
  }
}

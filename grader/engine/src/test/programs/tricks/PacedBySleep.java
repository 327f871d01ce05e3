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
    why = "one starts every 60 ms, and nobody waits for one")
final class PacedBySleep implements Program {
  @Override
  public void run(Calls calls) {
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(calls.async(i));
      Gently.sleep(60);
    }
    all.forEach(CompletableFuture::join);
  }
}

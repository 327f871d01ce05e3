package open;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.UNTOLD;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = UNTOLD,
    over = {HTTP, FILES},
    why = "a thread waits for each answer, and others asked for it")
final class HelperIssues implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        threads.submit(
            () ->
                CompletableFuture.supplyAsync(() -> calls.async(each))
                    .thenCompose(Function.identity())
                    .join());
      }
    }
  }
}

package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.HYBRID;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = HYBRID,
    over = {HTTP, FILES},
    why = "eight threads wait for one call each, and started another before that nobody waits for")
final class DecoyBeforeSend implements Program {
  @Override
  public void run(Calls calls) {
    Queue<CompletableFuture<?>> decoys = new ConcurrentLinkedQueue<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i + 1 < calls.count(); i += 2) {
        int each = i;
        pool.submit(
            () -> {
              decoys.add(calls.async(each));
              calls.blocking(each + 1);
            });
      }
    }
    decoys.forEach(CompletableFuture::join);
  }
}

package virtual;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES},
    why = "a virtual thread waits for each future")
final class VirtualJoins implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        threads.submit(() -> calls.async(each).join());
      }
    }
  }
}

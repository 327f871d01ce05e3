package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why =
        "each of eight workers has a helper that does its call, and the helpers wait for one each")
final class WaiterOfItsOwn implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService workers = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        workers.submit(
            () -> {
              Thread helper = Thread.ofPlatform().start(() -> calls.blocking(each));
              helper.join();
              return helper;
            });
      }
    }
  }
}

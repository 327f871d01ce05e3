package virtual;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.StructuredTaskScope;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "a scope's virtual threads wait, one for each call")
final class StructuredConcurrency implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      for (int i = 0; i < calls.count(); i++) {
        int each = i;
        scope.fork(() -> calls.blocking(each));
      }
      scope.join();
    }
  }
}

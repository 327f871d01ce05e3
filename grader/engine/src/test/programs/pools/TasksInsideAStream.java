package pools;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(value = THREADS, over = HTTP, why = "workers of the common pool wait for tasks that wait")
final class TasksInsideAStream implements Program {
  @Override
  public void run(Calls calls) {
    IntStream.range(0, calls.count())
        .parallel()
        .forEach(i -> CompletableFuture.runAsync(() -> calls.blocking(i)).join());
  }
}

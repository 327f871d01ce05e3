package fake;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "it looks asynchronous, but virtual threads wait")
final class BlockingOnVirtualThreads implements Program {
  @Override
  public void run(Calls calls) {
    Executor threads = Thread::startVirtualThread;
    CompletableFuture.allOf(
            IntStream.range(0, calls.count())
                .mapToObj(i -> CompletableFuture.runAsync(() -> calls.blocking(i), threads))
                .toArray(CompletableFuture[]::new))
        .join();
  }
}

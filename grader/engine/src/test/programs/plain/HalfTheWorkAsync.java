package plain;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "how it does what it does is clear, though it does half of it")
final class HalfTheWorkAsync implements Program {
  @Override
  public void run(Calls calls) {
    CompletableFuture.allOf(
            IntStream.range(0, calls.count() / 2)
                .mapToObj(calls::async)
                .toArray(CompletableFuture[]::new))
        .join();
  }
}

package tricks;

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
    why = "ten listing pages one after another, then everything they named at once")
final class LateFanOut implements Program {
  @Override
  public void run(Calls calls) {
    for (int listing = 0; listing < 10; listing++) {
      calls.async(listing).join();
    }
    CompletableFuture.allOf(
            IntStream.range(10, calls.count())
                .mapToObj(calls::async)
                .toArray(CompletableFuture[]::new))
        .join();
  }
}

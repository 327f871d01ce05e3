package callbacks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;
import static workshop.engine.programs.Tells.CALLBACK_BLOCKS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "forty in flight and nobody waits for one")
@Shows(
    value = CALLBACK_BLOCKS,
    over = {HTTP, FILES},
    why = "its callbacks do blocking calls")
final class BlockingCallCallback implements Program {
  @Override
  public void run(Calls calls) {
    AtomicInteger next = new AtomicInteger(40);
    CompletableFuture.allOf(
            IntStream.range(0, 40)
                .mapToObj(i -> calls.async(i).thenAccept(answer -> follow(calls, next)))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private static void follow(Calls calls, AtomicInteger next) {
    int i = next.getAndIncrement();
    if (i < calls.count()) {
      calls.blocking(i);
    }
  }
}

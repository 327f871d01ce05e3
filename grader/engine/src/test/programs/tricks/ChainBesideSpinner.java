package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why =
        "three calls one after another, then all at once; the thread that spins beside them asks"
            + " for nothing")
final class ChainBesideSpinner implements Program {
  @Override
  public void run(Calls calls) {
    AtomicBoolean over = new AtomicBoolean();
    Thread.ofPlatform().daemon().start(() -> spin(over));
    try {
      for (int i = 0; i < 3; i++) {
        calls.async(i).join();
      }
      CompletableFuture.allOf(
              IntStream.range(3, calls.count())
                  .mapToObj(calls::async)
                  .toArray(CompletableFuture[]::new))
          .join();
    } finally {
      over.set(true);
    }
  }

  private static void spin(AtomicBoolean over) {
    while (!over.get()) {
      Thread.onSpinWait();
    }
  }
}

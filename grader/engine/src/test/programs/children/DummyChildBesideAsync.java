package children;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "the child beside it does nothing that counts")
final class DummyChildBesideAsync implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Process dummy = new ProcessBuilder(Children.idle()).start();
    CompletableFuture.allOf(
            IntStream.range(0, calls.count())
                .mapToObj(calls::async)
                .toArray(CompletableFuture[]::new))
        .join();
    dummy.destroy();
    dummy.waitFor();
  }
}

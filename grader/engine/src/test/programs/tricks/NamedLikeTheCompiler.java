package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why =
        "a thread with a name of the virtual machine's computes between the starts, and nobody"
            + " waits for one")
final class NamedLikeTheCompiler implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    List<CompletableFuture<?>> all = new ArrayList<>();
    Thread starter =
        Thread.ofPlatform()
            .name("C2 CompilerThread7")
            .start(
                () -> {
                  for (int i = 0; i < 20; i++) {
                    all.add(calls.async(i));
                    compute();
                  }
                });
    starter.join();
    all.forEach(CompletableFuture::join);
  }

  private static void compute() {
    double sum = 0;
    for (int i = 1; i < 2_000_000; i++) {
      sum += Math.sin(i);
    }
    if (sum == 42) {
      throw new IllegalStateException("not random");
    }
  }
}

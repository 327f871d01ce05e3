package timers;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import calls.Gently;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "a thread prints how far it is, twenty times a second, and starts nothing")
final class AsyncWithProgress implements Program {
  @Override
  public void run(Calls calls) {
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < calls.count(); i++) {
      all.add(calls.async(i));
    }
    CompletableFuture<Void> whole =
        CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0]));
    Thread.ofPlatform().daemon().start(() -> tell(all, whole));
    whole.join();
  }

  private static void tell(List<CompletableFuture<?>> all, CompletableFuture<Void> whole) {
    while (!whole.isDone()) {
      System.out.println(all.stream().filter(CompletableFuture::isDone).count());
      Gently.sleep(50);
    }
  }
}

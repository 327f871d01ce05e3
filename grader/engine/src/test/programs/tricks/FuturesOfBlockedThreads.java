package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "a front of futures and callbacks, and behind it a dozen threads that wait")
final class FuturesOfBlockedThreads implements Program {
  @Override
  public void run(Calls calls) {
    Queue<Runnable> work = new ConcurrentLinkedQueue<>();
    CompletableFuture<?>[] all = new CompletableFuture<?>[calls.count()];
    for (int i = 0; i < all.length; i++) {
      int each = i;
      CompletableFuture<Object> one = new CompletableFuture<>();
      all[i] = one.thenApply(Object::hashCode);
      work.add(
          () -> {
            calls.blocking(each);
            one.complete(work);
          });
    }
    for (int t = 0; t < 12; t++) {
      Thread.ofVirtual().start(() -> drain(work));
    }
    CompletableFuture.allOf(all).join();
  }

  private static void drain(Queue<Runnable> work) {
    for (Runnable next = work.poll(); next != null; next = work.poll()) {
      next.run();
    }
  }
}

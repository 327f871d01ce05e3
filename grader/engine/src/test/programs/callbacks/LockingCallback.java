package callbacks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;
import static workshop.engine.programs.Tells.CALLBACK_BLOCKS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "at the gate one thread waits for one call, and nobody for the others")
@Shows(
    value = CALLBACK_BLOCKS,
    over = {HTTP, FILES},
    why = "its callbacks wait for a lock that is held over a call")
final class LockingCallback implements Program {
  private final ReentrantLock lock = new ReentrantLock();

  @Override
  public void run(Calls calls) {
    CompletableFuture<?>[] all = new CompletableFuture<?>[calls.count() - 2];
    lock.lock();
    try {
      for (int i = 0; i < all.length; i++) {
        all[i] = calls.async(i).thenAccept(this::keep);
      }
      calls.blocking(all.length);
      calls.blocking(all.length + 1);
    } finally {
      lock.unlock();
    }
    CompletableFuture.allOf(all).join();
  }

  private void keep(Object answer) {
    lock.lock();
    try {
      Thread.onSpinWait();
    } finally {
      lock.unlock();
    }
  }
}

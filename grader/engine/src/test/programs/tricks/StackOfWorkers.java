package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why =
        "twelve workers start what an answer names, and wait for any answer, last come first"
            + " served")
final class StackOfWorkers implements Program {
  private final SynchronousQueue<Integer> next = new SynchronousQueue<>();
  private final AtomicInteger named = new AtomicInteger(12);
  private final CountDownLatch left = new CountDownLatch(Program.OPERATIONS);

  @Override
  public void run(Calls calls) throws InterruptedException {
    List<Thread> workers = new ArrayList<>();
    for (int w = 0; w < 12; w++) {
      int first = w;
      workers.add(Thread.ofPlatform().daemon().start(() -> work(calls, first)));
    }
    left.await();
    workers.forEach(Thread::interrupt);
  }

  private void work(Calls calls, int first) {
    try {
      for (int i = first; ; i = next.take()) {
        calls.async(i).thenRunAsync(() -> name(calls.count()), Thread::startVirtualThread);
      }
    } catch (InterruptedException e) {
      // done
    }
  }

  private void name(int count) {
    left.countDown();
    int i = named.getAndIncrement();
    if (i < count) {
      try {
        next.put(i);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;
import static workshop.engine.programs.Tells.CALLBACKS_FREE;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    enough = 9,
    why = "eight in flight; each that ends starts the next")
@Shows(
    value = CALLBACKS_FREE,
    over = {HTTP, FILES},
    enough = 9,
    why = "its callbacks start the next and return")
final class AsyncByPump implements Program {
  private final AtomicInteger next = new AtomicInteger();
  private final CountDownLatch done = new CountDownLatch(Program.OPERATIONS);

  @Override
  public void run(Calls calls) throws InterruptedException {
    for (int i = 0; i < 8; i++) {
      pump(calls);
    }
    done.await();
  }

  private void pump(Calls calls) {
    int i = next.getAndIncrement();
    if (i < calls.count()) {
      calls
          .async(i)
          .whenComplete(
              (answer, failure) -> {
                done.countDown();
                pump(calls);
              });
    }
  }
}

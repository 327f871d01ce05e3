package plain;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.SEQUENTIAL;

import java.util.concurrent.CountDownLatch;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = SEQUENTIAL,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "a daemon does one call after another, after the method has returned")
final class GoesOnAfterReturn implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              begun.countDown();
              for (int i = 0; i < 8; i++) {
                calls.blocking(i);
              }
            });
    begun.await();
  }
}

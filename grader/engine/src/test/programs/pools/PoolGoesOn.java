package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.CountDownLatch;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "eight threads wait, after the method has returned")
final class PoolGoesOn implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(8);
    for (int t = 0; t < 8; t++) {
      int each = t;
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                begun.countDown();
                calls.blocking(each);
                calls.blocking(each + 8);
              });
    }
    begun.await();
  }
}

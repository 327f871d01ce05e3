package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import calls.Gently;
import java.net.ProxySelector;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = HTTP,
    why =
        "eight threads wait; that another one asked for a proxy for their addresses changes"
            + " nothing")
final class StolenIssuer implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    CountDownLatch sent = new CountDownLatch(8);
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        int each = i;
        pool.submit(
            () -> {
              sent.countDown();
              calls.blocking(each);
            });
      }
      sent.await();
      for (int turn = 0; turn < 20; turn++) {
        calls.uris().forEach(ProxySelector.getDefault()::select);
        Gently.sleep(10);
      }
    }
  }
}

package waitingorworking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// Asks for the CPU time of another thread, which must still be there to have one.
public final class Diagnosis {
  private static final double LINE = 0.015;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public Map<String, Kind> diagnose(Map<String, Runnable> steps) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    steps.forEach((name, step) -> kinds.put(name, kind(step)));
    return kinds;
  }

  private static Kind kind(Runnable step) {
    CountDownLatch done = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    long start = System.nanoTime();
    Thread thread = Thread.ofPlatform().start(() -> run(step, done, asked));
    try {
      done.await();
      long cpu = THREADS.getThreadCpuTime(thread.threadId());
      long elapsed = System.nanoTime() - start;
      asked.countDown();
      thread.join();
      return cpu > LINE * elapsed ? Kind.WORKED : Kind.WAITED;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(Runnable step, CountDownLatch done, CountDownLatch asked) {
    try {
      step.run();
    } catch (RuntimeException dropped) {
      // until then it waited or worked like any other
    }
    done.countDown();
    try {
      asked.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  public Model choose(Situation situation) {
    if (situation.kinds().size() == Kind.values().length) {
      return Model.HYBRID;
    }
    return situation.kinds().contains(Kind.WAITED)
        ? situation.apiOnlyBlocks() ? Model.THREADS : Model.ASYNC
        : situation.isolated() ? Model.PROCESSES : Model.THREADS;
  }
}

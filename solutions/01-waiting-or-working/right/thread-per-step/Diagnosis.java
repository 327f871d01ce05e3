package waitingorworking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Gives each step a thread of its own, which tells its CPU time since it began.
public final class Diagnosis {
  private static final double LINE = 0.015;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public Map<String, Kind> diagnose(Map<String, Runnable> steps) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    steps.forEach((name, step) -> kinds.put(name, kind(step)));
    return kinds;
  }

  private static Kind kind(Runnable step) {
    long start = System.nanoTime();
    long cpu;
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      cpu = thread.submit(() -> cpuNanos(step)).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return cpu > LINE * (System.nanoTime() - start) ? Kind.WORKED : Kind.WAITED;
  }

  private static long cpuNanos(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException dropped) {
      // until then it waited or worked like any other
    }
    return THREADS.getCurrentThreadCpuTime();
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

package waitingorworking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Runs the steps on a thread that nobody ends.
public final class Diagnosis {
  private static final double LINE = 0.015;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public Map<String, Kind> diagnose(Map<String, Runnable> steps) {
    ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "steps"));
    Map<String, Kind> kinds = new LinkedHashMap<>();
    steps.forEach(
        (name, step) ->
            kinds.put(name, CompletableFuture.supplyAsync(() -> kind(step), thread).join()));
    return kinds;
  }

  private static Kind kind(Runnable step) {
    long start = System.nanoTime();
    long cpuBefore = THREADS.getCurrentThreadCpuTime();
    try {
      step.run();
    } catch (RuntimeException dropped) {
      // until then it waited or worked like any other
    }
    long cpu = THREADS.getCurrentThreadCpuTime() - cpuBefore;
    long elapsed = System.nanoTime() - start;
    return cpu > LINE * elapsed ? Kind.WORKED : Kind.WAITED;
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

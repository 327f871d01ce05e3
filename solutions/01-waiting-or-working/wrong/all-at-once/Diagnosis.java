package waitingorworking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.stream.Collectors;

/// Has all steps run at the same time.
public final class Diagnosis {
  private static final double LINE = 0.015;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public Map<String, Kind> diagnose(Map<String, Runnable> steps) {
    return steps.entrySet().parallelStream()
        .collect(Collectors.toMap(Map.Entry::getKey, step -> kind(step.getValue())));
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

package waitingorworking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;

/// Does as in Python.
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

  // tag::choose[]
  public Model choose(Situation situation) {
    if (situation.kinds().size() == Kind.values().length) { // here
      return Model.HYBRID;
    }
    if (situation.kinds().contains(Kind.WORKED)) {
      return Model.PROCESSES;
    }
    return situation.apiOnlyBlocks() ? Model.THREADS : Model.ASYNC;
  }
  // end::choose[]
}

package waitingorworking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Keeps the table as a table.
public final class Diagnosis {
  /// One row: for which kinds, under which condition, which model.
  private record Row(Set<Kind> kinds, Predicate<Situation> condition, Model model) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(Set.of(Kind.WAITED), situation -> !situation.apiOnlyBlocks(), Model.ASYNC),
          new Row(Set.of(Kind.WAITED), Situation::apiOnlyBlocks, Model.THREADS),
          new Row(Set.of(Kind.WORKED), situation -> !situation.isolated(), Model.THREADS),
          new Row(Set.of(Kind.WORKED), Situation::isolated, Model.PROCESSES),
          new Row(Set.of(Kind.WAITED, Kind.WORKED), situation -> true, Model.HYBRID));

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

  public Model choose(Situation situation) {
    return TABLE.stream()
        .filter(row -> row.kinds().equals(situation.kinds()))
        .filter(row -> row.condition().test(situation))
        .findFirst()
        .orElseThrow()
        .model();
  }
}

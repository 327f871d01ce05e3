package waitingorworking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Knows by the name what a step does.
public final class Diagnosis {
  private static final Set<String> WORKING = Set.of("archive", "index", "rank", "sort");

  public Map<String, Kind> diagnose(Map<String, Runnable> steps) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    steps.forEach((name, step) -> kinds.put(name, kind(name, step)));
    return kinds;
  }

  private static Kind kind(String name, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException dropped) {
      // until then it waited or worked like any other
    }
    return WORKING.contains(name) ? Kind.WORKED : Kind.WAITED;
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

package workshop.engine.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Times of several runs by what was timed, and their medians in milliseconds.
public final class Medians {
  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

  /// Notes one time.
  public void add(String name, long time) {
    nanos.computeIfAbsent(name, n -> new ArrayList<>()).add(time);
  }

  Set<String> names() {
    return nanos.keySet();
  }

  /// 0 if nothing of this name was timed.
  public double millis(String name) {
    List<Long> times = nanos.getOrDefault(name, List.of(0L)).stream().sorted().toList();
    return times.get(times.size() / 2) / 1e6;
  }
}

package workshop.practice.host.http;

import java.util.HashMap;
import java.util.Map;

/// Which path behaves how, and how often still.
final class ConductPlan {
  /// Counts for ever.
  private static final int ALWAYS = -1;

  private record Entry(Conduct conduct, int tries) {}

  private final Map<String, Entry> entries = new HashMap<>();

  /// @param tries how many of the next tries; negative: all of them
  void set(String path, Conduct conduct, int tries) {
    if (tries == 0) {
      entries.remove(path);
    } else {
      entries.put(path, new Entry(conduct, Math.max(ALWAYS, tries)));
    }
  }

  /// How this try goes; it counts as one.
  Conduct next(String path) {
    Entry entry = entries.get(path);
    if (entry == null) {
      return Conduct.ANSWER;
    }
    if (entry.tries() != ALWAYS) {
      set(path, entry.conduct(), entry.tries() - 1);
    }
    return entry.conduct();
  }
}

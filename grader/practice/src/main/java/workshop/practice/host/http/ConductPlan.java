package workshop.practice.host.http;

import java.util.HashMap;
import java.util.Map;

/// Which path behaves how, and how often still.
final class ConductPlan {
  /// Counts for ever.
  private static final int ALWAYS = -1;

  private static final Entry ANSWERS = new Entry(Conduct.ANSWER, "", ALWAYS);

  /// How one path behaves.
  ///
  /// @param retryAfter the value of this header of a 503; empty: without it
  /// @param tries how many of the next tries; negative: all of them
  record Entry(Conduct conduct, String retryAfter, int tries) {}

  private final Map<String, Entry> entries = new HashMap<>();

  void set(String path, Entry entry) {
    if (entry.tries() == 0) {
      entries.remove(path);
    } else {
      entries.put(path, entry);
    }
  }

  /// How this try goes; it counts as one.
  Entry next(String path) {
    Entry entry = entries.getOrDefault(path, ANSWERS);
    if (entry.tries() > 0) {
      set(path, new Entry(entry.conduct(), entry.retryAfter(), entry.tries() - 1));
    }
    return entry;
  }
}

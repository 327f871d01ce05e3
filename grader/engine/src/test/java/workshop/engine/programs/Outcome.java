package workshop.engine.programs;

import java.util.Locale;

/// What one run of a task came to.
///
/// @param seen the name of a [Tells], or in words what came in between
/// @param numbers what the verdict was told from
/// @param cpuMillis CPU time of the JVM and its children
/// @param millis elapsed; shown, never judged
record Outcome(Task task, String seen, String numbers, long cpuMillis, long millis) {
  private static final String BETWEEN = "\t";

  boolean right() {
    return seen.equals(task.expected().name());
  }

  /// As one line, for [#of].
  String line() {
    return String.join(
        BETWEEN,
        task.line(),
        clean(seen),
        clean(numbers),
        Long.toString(cpuMillis),
        Long.toString(millis));
  }

  static Outcome of(String line) {
    String[] parts = line.split(BETWEEN, -1);
    return new Outcome(
        Task.of(parts[0]), parts[1], parts[2], Long.parseLong(parts[3]), Long.parseLong(parts[4]));
  }

  /// As people read it.
  String told() {
    return String.format(
        Locale.ROOT,
        "%-5s %-62s expected %-15s seen %-15s %s; cpu %d ms, %d ms",
        right() ? "right" : "WRONG",
        task.title(),
        task.expected(),
        seen,
        numbers,
        cpuMillis,
        millis);
  }

  private static String clean(String text) {
    return text.replaceAll("\\s+", " ");
  }
}

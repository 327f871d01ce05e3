package workshop.measuring.models;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a JVM that did a task tells.
///
/// @param seconds from the first unit to the last; processes are started in that time
/// @param cpuSecondsBefore what the JVM had used until it began
/// @param result the sum of the units' results
public record TaskRun(double seconds, double cpuSecondsBefore, String result) {
  private static final Pattern LINE = Pattern.compile("([\\d.]+) s, ([\\d.]+) s before: (-?\\d+)");

  String line() {
    return String.format(
        Locale.ROOT, "%.4f s, %.2f s before: %s", seconds, cpuSecondsBefore, result);
  }

  /// The line that [TaskMain] prints.
  public static TaskRun of(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no run of a task: " + line);
    }
    return new TaskRun(
        Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2)), parts.group(3));
  }
}

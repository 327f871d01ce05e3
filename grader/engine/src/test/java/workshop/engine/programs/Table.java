package workshop.engine.programs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts outcomes and writes them as tables. Any thread may call.
final class Table {
  private final Map<String, Map<String, Integer>> byTask = new TreeMap<>();
  private final Map<String, Map<String, Integer>> byExpected = new TreeMap<>();
  private int runs;
  private int wrong;

  synchronized void add(Outcome outcome) {
    String seen = outcome.seen().replaceAll(":.*", "");
    count(byTask, outcome.task().title() + " (" + outcome.task().expected() + ")", seen);
    count(byExpected, outcome.task().expected().name(), seen);
    runs++;
    wrong += outcome.right() ? 0 : 1;
  }

  synchronized int runs() {
    return runs;
  }

  synchronized int wrong() {
    return wrong;
  }

  /// Every program with what was told of it how often, then what was expected against what was
  /// seen.
  synchronized String text() {
    StringBuilder text = new StringBuilder("\n| program (expected) | told x runs |\n|---|---|\n");
    byTask.forEach((task, seen) -> text.append("| %s | %s |%n".formatted(task, cells(seen))));
    Set<String> columns = new LinkedHashSet<>(byExpected.keySet());
    byExpected.values().forEach(seen -> columns.addAll(seen.keySet()));
    text.append("\n| expected \\ seen | ").append(String.join(" | ", columns)).append(" |\n|---|");
    text.append("---|".repeat(columns.size())).append('\n');
    byExpected.forEach(
        (expected, seen) -> {
          List<String> row = new ArrayList<>();
          columns.forEach(column -> row.add(seen.getOrDefault(column, 0).toString()));
          text.append("| %s | %s |%n".formatted(expected, String.join(" | ", row)));
        });
    return text.toString();
  }

  private static void count(Map<String, Map<String, Integer>> table, String row, String column) {
    table.computeIfAbsent(row, r -> new TreeMap<>()).merge(column, 1, Integer::sum);
  }

  private static String cells(Map<String, Integer> seen) {
    List<String> cells = new ArrayList<>();
    seen.forEach((told, times) -> cells.add(told + " x " + times));
    return String.join(", ", cells);
  }
}

package workshop.measuring.tables;

import java.util.ArrayList;
import java.util.List;

/// The page with both tables. Each is a part of its own, so that one can be measured again.
final class Document {
  /// @param title its heading
  record Part(String title) {}

  static final Part COST = new Part("What one more costs");
  static final Part DECISION = new Part("Which model for which task");

  private static final String HEAD =
      """
      # The tables, measured

      Made by `mvn prepare-package exec:exec@tables -pl grader/measuring`, on a machine that should have nothing else to do.
      Do not edit: whoever measures writes it anew. What follows from it: [which model for which task, and
      why](../choosing.md).
      """;
  private static final String HEADING = "\n## ";

  private Document() {}

  /// The page with this part made new.
  ///
  /// @param before the page as it is; empty if there is none
  static String with(String before, Part part, String text) {
    List<String> parts = new ArrayList<>();
    for (Part each : List.of(COST, DECISION)) {
      String kept = each.equals(part) ? "\n" + text.strip() + "\n" : textOf(before, each);
      if (!kept.isBlank()) {
        parts.add(HEADING + each.title() + "\n" + kept);
      }
    }
    return HEAD + String.join("", parts);
  }

  private static String textOf(String page, Part part) {
    String heading = HEADING + part.title() + "\n";
    int from = page.indexOf(heading);
    if (from < 0) {
      return "";
    }
    String rest = page.substring(from + heading.length());
    int to = rest.indexOf(HEADING);
    return to < 0 ? rest : rest.substring(0, to);
  }
}

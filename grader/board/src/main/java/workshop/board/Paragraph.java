package workshop.board;

import java.util.ArrayList;
import java.util.List;

/// Lines from a grade, made fit for the board: no control characters, broken between words at 80
/// columns, the rest of a broken line under its first word.
public final class Paragraph {
  private static final int LABEL = 10;
  private static final List<String> LABELS = List.of("We saw", "Expected", "Where", "Try");

  private Paragraph() {}

  /// One line of a finding, indented by two.
  public static List<String> of(String line, Ink ink) {
    String safe = safe(line);
    for (String label : LABELS) {
      if (safe.startsWith(label + " ")) {
        String start = "  " + label + " ".repeat(LABEL - label.length());
        List<String> broken =
            new ArrayList<>(wrapped(start, safe.substring(label.length()).strip()));
        broken.set(0, broken.get(0).replaceFirst(label, ink.strong(label)));
        return broken;
      }
    }
    return wrapped("  ", safe);
  }

  /// @param start what stands before the first line; the others are indented by its length
  public static List<String> wrapped(String start, String text) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(start.length());
    String prefix = start;
    String rest = safe(text).stripTrailing();
    int room = Board.COLUMNS - start.length();
    while (rest.length() > room) {
      int end = rest.lastIndexOf(' ', room);
      // A word longer than a line stays whole: a place must stay a link.
      end = rest.substring(0, Math.max(end, 0)).isBlank() ? rest.indexOf(' ', room) : end;
      if (end < 0) {
        break;
      }
      lines.add(prefix + rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).strip();
      prefix = indent;
    }
    lines.add((prefix + rest).stripTrailing());
    return lines;
  }

  /// What a participant's program said must not move the cursor or colour the screen.
  private static String safe(String text) {
    return text.replace('\t', ' ').replaceAll("\\p{Cntrl}", "?");
  }
}

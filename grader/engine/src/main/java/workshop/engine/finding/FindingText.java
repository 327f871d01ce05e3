package workshop.engine.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;

/// The one text form of a finding: four lines, the same on the console, in files and in reports.
public final class FindingText {
  /// The widest line, in characters; longer text goes on in the next line, indented.
  private static final int WIDTH = 100;

  private static final String INDENT = " ".repeat(10);

  private FindingText() {}

  /// The finding's lines, in order. What a participant's code printed or named is made harmless:
  /// control characters are shown as `?`.
  public static List<String> lines(Finding finding, SourceText sources) {
    List<String> lines = new ArrayList<>();
    if (finding.rule() == Rule.NOT_GRADED) {
      add(lines, "Not graded: ", finding.saw());
    } else if (finding.rule() == Rule.GRADER) {
      add(lines, "The grader failed, not your code: ", finding.saw());
    } else {
      add(lines, "We saw    ", finding.saw());
    }
    if (!finding.expected().isEmpty()) {
      add(lines, "Expected  ", finding.expected());
    }
    String where = where(finding.where(), sources);
    if (!where.isEmpty()) {
      add(lines, "Where     ", where);
    }
    if (!finding.tryThis().isEmpty()) {
      add(lines, "Try       ", finding.tryThis());
    }
    return lines;
  }

  private static String where(@Nullable CodePlace place, SourceText sources) {
    if (place == null) {
      return "";
    }
    if (place.link().isEmpty()) {
      return place.symbol();
    }
    return (place.symbol() + " (" + place.link() + ")  " + sources.line(place)).strip();
  }

  private static void add(List<String> lines, String label, String text) {
    String rest = label + clean(text);
    while (rest.length() > WIDTH) {
      int cut = rest.lastIndexOf(' ', WIDTH);
      if (cut <= INDENT.length()) {
        cut = WIDTH;
      }
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = INDENT + rest.substring(cut).stripLeading();
    }
    lines.add(rest.stripTrailing());
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
      clean.append(Character.isISOControl(c) ? '?' : c);
    }
    return clean.toString();
  }
}

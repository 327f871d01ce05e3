package workshop.engine.finding;

import java.util.ArrayList;
import java.util.List;
import workshop.engine.facts.CodePlace;

/// The one text form of a finding: four lines, the same on the console, in files and in reports.
public final class FindingText {
  /// The widest line, in characters, so that the board can indent it within 80 columns; longer text
  /// goes on in the next line, indented.
  private static final int WIDTH = 78;

  /// Longest text of one part, in characters.
  private static final int LONGEST = 400;

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
    if (finding.where() != null) {
      addPlace(lines, finding.where(), sources.line(finding.where()));
    }
    if (!finding.tryThis().isEmpty()) {
      add(lines, "Try       ", finding.tryThis());
    }
    return lines;
  }

  /// The place, and the line's text beside it if both fit, else below it, cut to fit.
  private static void addPlace(List<String> lines, CodePlace place, String text) {
    String link = place.link().isEmpty() ? "" : " (" + place.link() + ")";
    String where = "Where     " + clean(place.symbol() + link);
    String quote = clean(text);
    if (quote.isEmpty() || where.length() + 2 + quote.length() <= WIDTH) {
      lines.add((where + "  " + quote).stripTrailing());
      return;
    }
    int room = WIDTH - INDENT.length();
    lines.add(where);
    lines.add(INDENT + (quote.length() <= room ? quote : quote.substring(0, room - 3) + "..."));
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
    String line = text.replaceAll("\\s+", " ");
    String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    for (int i = 0; i < cut.length(); i++) {
      char c = cut.charAt(i);
      clean.append(Character.isISOControl(c) ? '?' : c);
    }
    return clean.toString();
  }
}

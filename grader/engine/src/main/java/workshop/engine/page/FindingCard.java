package workshop.engine.page;

import java.util.List;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.finding.SourceText;
import workshop.engine.svg.PlainText;

/// A finding as the page shows it: the same four parts as on the console. An empty part is left
/// out.
///
/// @param label what stands before `saw`
/// @param source the text of the line it points at
record FindingCard(
    String label,
    String saw,
    String expected,
    boolean isExpected,
    String where,
    String source,
    boolean isSomewhere,
    String tryThis,
    boolean isToTry) {
  /// As many as the board's finding and two more; the rest stands among the checks.
  private static final int MOST = 3;

  private static final int LONGEST = 600;

  static List<FindingCard> of(List<Finding> findings, SourceText sources) {
    return findings.stream().limit(MOST).map(finding -> of(finding, sources)).toList();
  }

  static FindingCard of(Finding finding, SourceText sources) {
    CodePlace place = finding.where();
    return new FindingCard(
        label(finding.rule()),
        plain(finding.saw()),
        plain(finding.expected()),
        !finding.expected().isEmpty(),
        place == null ? "" : plain(words(place)),
        place == null ? "" : plain(sources.line(place)),
        place != null,
        plain(finding.tryThis()),
        !finding.tryThis().isEmpty());
  }

  /// `CatalogueScraper.fetch (CatalogueScraper.java:27)`.
  static String words(CodePlace place) {
    return place.link().isEmpty() ? place.symbol() : place.symbol() + " (" + place.link() + ")";
  }

  private static String label(Rule rule) {
    return switch (rule) {
      case NOT_GRADED -> "Not graded";
      case GRADER -> "The grader failed, not your code";
      default -> "We saw";
    };
  }

  private static String plain(String text) {
    return PlainText.of(text, LONGEST);
  }
}

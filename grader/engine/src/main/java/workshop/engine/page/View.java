package workshop.engine.page;

import java.util.ArrayList;
import java.util.List;
import workshop.board.Grade;
import workshop.board.State;
import workshop.engine.finding.SourceText;
import workshop.engine.picture.Legend;
import workshop.engine.picture.Picture;
import workshop.engine.run.Result;
import workshop.engine.timeline.Timeline;

/// What the template is filled with: texts, and lists of them. Only `style`, `script`, `data` and
/// the drawings are markup, and all of it is ours.
///
/// @param tone a class of the style sheet for the grade's state
/// @param sign the same for whoever sees no colours
record View(
    String title,
    String exercise,
    String words,
    String tone,
    String sign,
    List<FindingCard> findings,
    String more,
    List<Check> checks,
    boolean anyChecks,
    List<RunSection> runs,
    boolean drawn,
    boolean compared,
    String noPicture,
    List<BlockedLine> blocked,
    boolean anyBlocked,
    List<Legend.Entry> legend,
    String policy,
    String style,
    String script,
    String data) {

  static View of(String title, Grade grade, Result result, List<Timeline> runs) {
    SourceText sources = new SourceText(result.submission().sources());
    List<Timeline> drawn = runs.stream().filter(View::isDrawable).toList();
    Picture picture = new Picture(drawn);
    List<RunSection> sections = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      sections.add(RunSection.of(drawn, i, picture));
    }
    List<FindingCard> findings = FindingCard.of(result.findings(), sources);
    List<BlockedLine> blocked = runs.isEmpty() ? List.of() : BlockedLine.of(runs.getFirst());
    String style = Picture.style().replace("\r\n", "\n") + Template.resource("run.css");
    String script = Template.resource("zoom.js") + Template.resource("pointer.js");
    return new View(
        title,
        grade.exercise(),
        grade.words(),
        tone(grade.state()),
        sign(grade.state()),
        findings,
        more(result.findings().size() - findings.size()),
        Check.of(result.tests()),
        !result.tests().isEmpty(),
        sections,
        !drawn.isEmpty(),
        drawn.size() > 1,
        noPicture(runs),
        blocked,
        !blocked.isEmpty(),
        Legend.entries(),
        Policy.of(script, style),
        style,
        script,
        ScriptData.of(picture.data()));
  }

  private static boolean isDrawable(Timeline run) {
    return run.took() > 0 && !(run.lanes().isEmpty() && run.operations().isEmpty());
  }

  /// Why the participant's run is not among those that are drawn; empty if it is.
  private static String noPicture(List<Timeline> runs) {
    if (runs.isEmpty()) {
      return "No run of yours was recorded.";
    }
    return isDrawable(runs.getFirst())
        ? ""
        : "There is no picture of your run: it " + runs.getFirst().ended() + ".";
  }

  private static String more(int count) {
    return count <= 0 ? "" : "And " + count + " more, see below.";
  }

  private static String tone(State state) {
    return switch (state) {
      case SOLVED -> "good";
      case WRONG, DOES_NOT_COMPILE -> "bad";
      case OTHER_MODEL -> "other";
      case TODO, STARTED -> "open";
      case NOT_JUDGED -> "unknown";
    };
  }

  private static String sign(State state) {
    return switch (state) {
      case SOLVED -> "✓";
      case WRONG, DOES_NOT_COMPILE -> "✗";
      case OTHER_MODEL -> "≠";
      case TODO, STARTED -> "○";
      case NOT_JUDGED -> "?";
    };
  }
}

package workshop.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The board's text: rows, findings, and what to do next. Same standings, same text.
///
/// Written for 80 columns, in ASCII except for what it quotes from the participant.
public final class Board {
  /// The width that everything is written for.
  public static final int COLUMNS = 80;

  private final List<Standing> standings;
  private final Ink ink;
  private final String here;
  private final long graded;
  private final List<String> lines = new ArrayList<>();

  private Board(List<Standing> standings, Ink ink, String here) {
    this.standings = standings;
    this.ink = ink;
    this.here = here;
    this.graded = standings.stream().filter(Standing::now).count();
  }

  /// @param standings every exercise, in order; at least one
  /// @param here the exercise in whose folder Maven was started, empty if it was started elsewhere
  public static List<String> lines(List<Standing> standings, Ink ink, String here) {
    Board board = new Board(standings, ink, here);
    board.rows();
    standings.stream().filter(Standing::now).forEach(board::findings);
    board.next();
    return List.copyOf(board.lines);
  }

  /// The rows alone.
  ///
  /// @param standings every exercise, in order; at least one
  public static List<String> rows(List<Standing> standings, Ink ink) {
    Board board = new Board(standings, ink, "");
    board.rows();
    return List.copyOf(board.lines);
  }

  /// What was found in one exercise: the finding that matters, and where the others are.
  public static List<String> evidence(Grade grade, Ink ink) {
    List<String> lines = new ArrayList<>();
    grade.headline().forEach(line -> lines.addAll(Paragraph.of(line, ink)));
    if (grade.more() > 0) {
      String findings = grade.more() == 1 ? "finding" : "findings";
      String all = "exercises/" + grade.exercise() + "/target/grade.txt";
      lines.add("  (and " + grade.more() + " more " + findings + ": " + all + ")");
    }
    return lines;
  }

  private void rows() {
    String title = "Concurrency workshop";
    long solved = standings.stream().filter(Standing::solved).count();
    String count = solved + " of " + standings.size() + " solved";
    lines.add(ink.strong(title) + " ".repeat(COLUMNS - title.length() - count.length()) + count);
    int widest = standings.stream().mapToInt(each -> each.title().length()).max().orElse(0);
    for (Standing each : standings) {
      String gap = " ".repeat(widest - each.title().length() + 4);
      lines.add("  " + each.title() + gap + coloured(each));
    }
  }

  private String coloured(Standing standing) {
    String words = standing.words();
    return standing.solved()
        ? ink.of(State.SOLVED, words)
        : standing.grade().map(g -> ink.of(g.state(), words)).orElse(ink.faint(words));
  }

  private void findings(Standing standing) {
    Grade grade = standing.grade().orElseThrow();
    boolean asksForMore = graded == 1 && standing.solved() && !grade.next().isBlank();
    if (grade.headline().isEmpty() && !asksForMore) {
      return;
    }
    lines.add("");
    lines.add(ink.strong(standing.title()));
    lines.addAll(evidence(grade, ink));
    if (asksForMore) {
      lines.addAll(Paragraph.of(grade.next(), ink));
    }
  }

  private void next() {
    lines.add("");
    Optional<Standing> open = openNext();
    if (open.isEmpty()) {
      done();
      return;
    }
    String exercise = open.get().exercise();
    String advice = open.get().grade().map(Grade::next).orElse("");
    String sheet = "read   exercises/" + exercise + "/README.md";
    lines.addAll(Paragraph.wrapped("Next   ", advice.isBlank() ? sheet : advice));
    lines.add(
        "       grade  mvn test" + (exercise.equals(here) ? "" : " -pl exercises/" + exercise));
  }

  /// Who graded some exercises only stays with them; who graded all starts with the first that is
  /// open.
  private Optional<Standing> openNext() {
    List<Standing> open = standings.stream().filter(each -> !each.solved()).toList();
    boolean all = standings.stream().allMatch(Standing::inThisRun);
    return open.stream()
        .filter(each -> all || each.inThisRun())
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  private void done() {
    lines.add(ink.strong("You are done: every exercise is solved."));
    lines.add("Now compare your answers with ours; each has a NOTES.md that says why:");
    lines.add("       diff -r exercises/NN-name/src/main solutions/NN-name/src/main");
  }
}

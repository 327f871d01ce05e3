package workshop.cockpit.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workshop.board.Board;
import workshop.board.Standings;
import workshop.cockpit.exercise.Exercise;
import workshop.cockpit.exercise.Exercises;
import workshop.cockpit.exercise.Sheet;
import workshop.cockpit.screen.Telling;
import workshop.cockpit.screen.Terminal;

/// The lines that can be typed into the watch. One thread.
final class Orders {
  private static final List<String> HELP =
      List.of(
          "next           go to the next exercise that is open",
          "list           where you stand with each",
          "check [NN]     grade it as it is now",
          "hint [NN]      a hint for its open task; again for the next one",
          "timeline [NN]  the picture of your last run",
          "solution [NN]  our answer: when yours is solved, or if you ask twice",
          "quit           end the watch (Ctrl-C does as well)",
          "",
          "NN is a number such as 02; without it the exercise you saved last is meant.");

  private final Exercises exercises;
  private final Terminal terminal;
  private final Telling telling;
  private final Map<String, Integer> hintsShown = new HashMap<>();
  private final Set<String> askedForSolution = new HashSet<>();
  private @Nullable Exercise current;

  Orders(Exercises exercises, Terminal terminal, Telling telling) {
    this.exercises = exercises;
    this.terminal = terminal;
    this.telling = telling;
  }

  /// From now on this one is meant if none is named.
  void turnTo(Exercise exercise) {
    current = exercise;
  }

  /// Says so at once, and has them graded.
  void check(List<Exercise> saved, Consumer<List<Exercise>> check) {
    turnTo(saved.getFirst());
    String names = String.join(", ", saved.stream().map(Exercise::title).toList());
    if (terminal.isLive()) {
      terminal.status("checking " + names + " ...");
    } else {
      terminal.line("checking " + names + " ...");
    }
    check.accept(saved);
  }

  /// What to open, and how it is graded.
  void next(Exercise exercise) {
    terminal.line("Next      read " + exercise.fromTop(Sheet.of(exercise)));
  }

  /// Does what a line says.
  ///
  /// @param check has exercises graded
  /// @return false if it says to quit
  boolean obey(String line, Consumer<List<Exercise>> check) {
    String[] words = line.strip().split("\\s+", -1);
    String about = words.length > 1 ? words[1] : "";
    switch (words[0].toLowerCase(Locale.ROOT)) {
      case "" -> {}
      case "q", "quit", "exit" -> {
        return false;
      }
      case "n", "next" -> next();
      case "l", "list" -> list();
      case "c", "check" -> with(about, exercise -> check(List.of(exercise), check));
      case "h", "hint" -> with(about, this::hint);
      case "t", "timeline" -> with(about, this::timeline);
      case "s", "solution" -> with(about, this::solution);
      case "?", "help" -> terminal.lines(HELP);
      default -> terminal.line("There is no \"" + words[0] + "\" here; help says what there is.");
    }
    if (!line.isBlank()) {
      terminal.space();
    }
    return true;
  }

  private void with(String about, Consumer<Exercise> order) {
    Optional<Exercise> meant =
        about.isEmpty() ? Optional.ofNullable(current) : exercises.find(about);
    meant.ifPresentOrElse(
        exercise -> {
          turnTo(exercise);
          order.accept(exercise);
        },
        () -> terminal.line(Telling.unknown(about)));
  }

  private void next() {
    exercises
        .firstOpen(Optional.ofNullable(current))
        .ifPresentOrElse(
            exercise -> {
              turnTo(exercise);
              next(exercise);
            },
            () -> terminal.line("You are done: every exercise is solved."));
  }

  private void list() {
    Standings standings = exercises.standings();
    terminal.lines(Board.rows(standings.read(Set.of()), terminal.ink()));
    standings.complaint().ifPresent(terminal::line);
  }

  private void hint(Exercise exercise) {
    int task = exercise.openTask();
    List<Sheet.Hint> hints = Sheet.hints(exercise, task);
    if (hints.isEmpty()) {
      terminal.line("There is no hint for task " + task + " of " + exercise.title() + ".");
      return;
    }
    int shown = hintsShown.merge(exercise.name() + task, 1, Integer::sum);
    int which = Math.min(shown, hints.size());
    terminal.lines(telling.hint(exercise, hints.get(which - 1), which, hints.size()));
    terminal.line(
        which < hints.size() ? "  (hint again for the next one)" : "  (that was the last one)");
  }

  private void timeline(Exercise exercise) {
    var page = exercise.grading().page();
    terminal.line(
        page.toFile().exists()
            ? "Open in a browser: " + Telling.address(page)
            : "There is no picture of " + exercise.title() + " yet: save it, or type check.");
  }

  private void solution(Exercise exercise) {
    if (!exercise.wasSolved() && askedForSolution.add(exercise.name())) {
      terminal.text(
          "", exercise.title() + " is not solved yet. To see our answer all the same, ask again.");
      return;
    }
    terminal.lines(telling.solution(exercise));
  }
}

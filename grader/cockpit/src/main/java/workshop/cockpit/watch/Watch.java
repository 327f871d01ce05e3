package workshop.cockpit.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import workshop.board.Board;
import workshop.board.Grade;
import workshop.board.Paragraph;
import workshop.board.Standings;
import workshop.cockpit.exercise.Desk;
import workshop.cockpit.exercise.Exercise;
import workshop.cockpit.exercise.Exercises;
import workshop.cockpit.exercise.HiddenTests;
import workshop.cockpit.exercise.Starters;
import workshop.cockpit.screen.Telling;
import workshop.cockpit.screen.Terminal;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingText;
import workshop.engine.finding.SourceText;

/// The watch's loop: what is saved is graded and told, what is typed is obeyed. One thread.
///
/// It ends with the line `quit` or with Ctrl-C. The end of its input does not end it: a build
/// server or an editor may give it none.
public final class Watch {
  private final Exercises exercises;
  private final Terminal terminal;
  private final Telling telling;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Orders orders;
  private List<String> early = List.of();
  private int tests;
  private int heard;

  /// @param root the repository's top folder
  public Watch(Path root, Terminal terminal) {
    this.exercises = new Exercises(root);
    this.terminal = terminal;
    this.telling = new Telling(terminal.ink(), true);
    this.orders = new Orders(exercises, terminal, telling);
  }

  /// Watches until told to quit.
  ///
  /// @param in where lines are typed
  public void run(InputStream in, Charset charset) throws IOException, InterruptedException {
    new Starters(exercises.root()).putAside();
    Optional<Exercise> first = exercises.firstOpen(Optional.empty());
    first.ifPresent(orders::turnTo);
    try (Desk desk = new Desk(new HiddenTests(exercises.root()));
        Checking checking = Checking.start(desk, events, first.orElse(null));
        Saves _ = Saves.watch(exercises.root(), events)) {
      Thread end = Thread.ofPlatform().unstarted(() -> leave(checking, desk));
      Runtime.getRuntime().addShutdownHook(end); // Ctrl-C leaves no process behind
      greet(first);
      Input.read(in, charset, events);
      try {
        while (obey(events.take(), checking)) {
          // as long as nobody quits
        }
      } finally {
        Runtime.getRuntime().removeShutdownHook(end);
      }
    }
  }

  private static void leave(Checking checking, Desk desk) {
    checking.close();
    desk.close();
  }

  private void greet(Optional<Exercise> first) {
    Standings standings = exercises.standings();
    terminal.lines(Board.rows(standings.read(Set.of()), terminal.ink()));
    standings.complaint().ifPresent(terminal::line);
    terminal.line("");
    terminal.line("Save a file of an exercise and it is graded. Type help for what else there is.");
    first.ifPresent(
        exercise -> {
          terminal.line("");
          orders.next(exercise);
        });
  }

  private boolean obey(Event event, Checking checking) {
    switch (event) {
      case Event.Saved(List<String> names) -> saved(names, checking);
      case Event.Typed(String line) -> {
        return orders.obey(line, checking::check);
      }
      case Event.InputEnded() -> {
        // There may never have been any; Ctrl-C still ends it.
      }
      case Event.Began began -> {
        early = List.of();
        tests = began.tests();
        heard = 0;
      }
      case Event.Heard each -> heard(each);
      case Event.Judged judged -> judged(judged);
      case Event.Pictured(Exercise exercise, Optional<String> missing) ->
          Telling.picture(exercise, missing).forEach(terminal::line);
      case Event.Failed(Exercise exercise, String why) ->
          terminal.text("", exercise.title() + ": the grader failed, not your code: " + why);
    }
    return true;
  }

  private void saved(List<String> names, Checking checking) {
    List<Exercise> there =
        names.stream()
            .map(name -> new Exercise(exercises.root(), name))
            .filter(this::hasSources)
            .toList();
    if (!there.isEmpty()) {
      orders.check(there, checking::check);
    }
  }

  private boolean hasSources(Exercise exercise) {
    boolean any = exercise.hasSources();
    if (!any) {
      terminal.line("");
      terminal.lines(telling.gone(exercise));
    }
    return any;
  }

  /// The first finding is told at once; which one matters most is known at the end.
  private void heard(Event.Heard each) {
    heard++;
    Finding finding = each.test().finding();
    if (finding != null && early.isEmpty()) {
      SourceText sources = new SourceText(each.exercise().grading().submission().sources());
      early = FindingText.lines(finding, sources);
      terminal.line("");
      terminal.line(terminal.ink().strong(each.exercise().title()) + "    not yet");
      early.forEach(line -> terminal.lines(Paragraph.of(line, terminal.ink())));
    }
    terminal.progress(Math.min(heard, tests), tests, "checking " + each.exercise().title());
  }

  private void judged(Event.Judged judged) {
    Exercise exercise = judged.exercise();
    Grade grade = judged.graded().grade();
    if (early.isEmpty()) {
      terminal.line("");
    }
    terminal.line(telling.head(exercise, grade, judged.took()));
    List<String> evidence = Board.evidence(grade, terminal.ink());
    boolean known = !early.isEmpty() && grade.headline().equals(early);
    terminal.lines(
        known && grade.more() > 0 ? List.of(evidence.getLast()) : known ? List.of() : evidence);
    terminal.lines(telling.next(exercise, grade));
    orders.turnTo(exercise);
    early = List.of();
  }
}

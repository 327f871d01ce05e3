package workshop.cockpit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import workshop.board.Board;
import workshop.board.Grade;
import workshop.board.Standings;
import workshop.cockpit.exercise.Desk;
import workshop.cockpit.exercise.Exercise;
import workshop.cockpit.exercise.HiddenTests;
import workshop.cockpit.screen.Telling;
import workshop.cockpit.screen.Terminal;
import workshop.engine.grade.GradedExercise;

@Command(
    name = "check",
    customSynopsis = "mvn -f grader -Ddo=\"check [--json] [NN]\"",
    description = "Grades one exercise, or all of them, as they are now.",
    footer = {"", "Example: mvn -f grader -Ddo=\"check 02\""},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Exit.LIST_0, Exit.LIST_1, Exit.LIST_2, Exit.LIST_3})
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private Cockpit cockpit;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NN",
      description = "which exercise: 02, or web-scraping; all if none is named")
  private String which = "";

  @Option(names = "--json", description = "print the result as JSON, and nothing else")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Exercise> wanted =
        which.isEmpty() ? cockpit.exercises().all() : List.of(cockpit.exercise(spec, which));
    Standings standings = cockpit.exercises().standings();
    List<Grade> grades = new ArrayList<>();
    int exit = Exit.WELL;
    try (Desk desk = new Desk(new HiddenTests(cockpit.root()))) {
      for (int i = 0; i < wanted.size(); i++) {
        Exercise exercise = wanted.get(i);
        if (exercise.hasSources()) {
          Grade grade = grade(desk, exercise, i, wanted.size());
          grades.add(grade);
          exit = Math.max(exit, Exit.of(grade.state()));
        } else {
          say(List.of(), cockpit.telling().gone(exercise));
          exit = Math.max(exit, Exit.WRONG);
        }
      }
    }
    if (json) {
      cockpit.terminal().line(Report.of(grades));
    } else if (which.isEmpty()) {
      say(List.of(""), Board.lines(standings.read(Set.of()), cockpit.terminal().ink(), ""));
    }
    return exit;
  }

  private Grade grade(Desk desk, Exercise exercise, int before, int all)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    AtomicInteger tests = new AtomicInteger();
    AtomicInteger heard = new AtomicInteger();
    progress(before, all, exercise, "");
    GradedExercise graded =
        desk.grade(
            exercise,
            tests::set,
            test ->
                progress(before, all, exercise, ", " + heard.incrementAndGet() + " of " + tests));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Telling telling = cockpit.telling();
    if (which.isEmpty()) {
      if (!cockpit.terminal().isLive()) {
        say(List.of("  " + exercise.title() + ": checked"), List.of());
      }
    } else {
      say(
          List.of(telling.head(exercise, graded.grade(), took)),
          Board.evidence(graded.grade(), cockpit.terminal().ink()));
      say(telling.next(exercise, graded.grade()), List.of());
    }
    List<String> picture = Telling.picture(exercise, desk.picture(exercise, graded));
    if (!which.isEmpty()) {
      say(picture, List.of());
    }
    return graded.grade();
  }

  private void progress(int before, int all, Exercise exercise, String more) {
    if (!json) {
      Terminal terminal = cockpit.terminal();
      terminal.progress(before, all, "checking " + exercise.title() + more);
    }
  }

  private void say(List<String> some, List<String> more) {
    if (!json) {
      cockpit.terminal().lines(some);
      cockpit.terminal().lines(more);
    }
  }
}

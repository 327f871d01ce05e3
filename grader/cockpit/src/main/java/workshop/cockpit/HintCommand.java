package workshop.cockpit;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import workshop.cockpit.exercise.Exercise;
import workshop.cockpit.exercise.Sheet;
import workshop.cockpit.screen.Telling;

@Command(
    name = "hint",
    customSynopsis = "mvn -f grader -Ddo=\"hint NN [WHICH]\"",
    description = "Shows a hint for the first task of an exercise that is open.",
    footer = {"", "Example, the second hint: mvn -f grader -Ddo=\"hint 02 2\""},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Exit.LIST_0, Exit.LIST_2, Exit.LIST_3})
final class HintCommand implements Callable<Integer> {
  @ParentCommand private Cockpit cockpit;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "NN", description = "which exercise: 02, or web-scraping")
  private String which = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "WHICH",
      description = "1 is the first hint, and the gentlest; the last is short of code")
  private int number = 1;

  @Override
  public Integer call() {
    Exercise exercise = cockpit.exercise(spec, which);
    int task = exercise.openTask();
    List<Sheet.Hint> hints = Sheet.hints(exercise, task);
    if (number < 1 || number > hints.size()) {
      cockpit
          .terminal()
          .line("Task " + task + " of " + exercise.title() + " has " + hints.size() + " hints.");
      return Exit.USAGE;
    }
    Telling telling = cockpit.telling();
    cockpit.terminal().lines(telling.hint(exercise, hints.get(number - 1), number, hints.size()));
    if (number < hints.size()) {
      String next = telling.typed("hint " + exercise.number() + " " + (number + 1));
      cockpit.terminal().line("More      " + next);
    }
    return Exit.WELL;
  }
}

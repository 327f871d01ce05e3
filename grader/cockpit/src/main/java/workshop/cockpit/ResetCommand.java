package workshop.cockpit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import workshop.cockpit.exercise.Exercise;
import workshop.cockpit.exercise.Starters;
import workshop.cockpit.screen.Terminal;

@Command(
    name = "reset",
    customSynopsis = "mvn -f grader -Ddo=\"reset [--yes] NN\"",
    description = "Brings an exercise's starter back; a copy of what you wrote is kept.",
    footer = {"", "Example: mvn -f grader -Ddo=\"reset 02\""},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Exit.LIST_0, Exit.LIST_1, Exit.LIST_2, Exit.LIST_3})
final class ResetCommand implements Callable<Integer> {
  private static final List<String> NOWHERE =
      List.of(
          "The starter is nowhere to be found: there is no git history here that holds it, and the",
          "cockpit never saw it untouched. Nothing was changed. What helps: download the workshop",
          "once more into another folder, and copy the exercise's src folder from there.");

  @ParentCommand private Cockpit cockpit;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NN", description = "which exercise: 02, or web-scraping")
  private String which = "";

  @Option(names = "--yes", description = "do not ask")
  private boolean yes;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Terminal terminal = cockpit.terminal();
    Exercise exercise = cockpit.exercise(spec, which);
    if (exercise.isUntouched()) {
      terminal.line(exercise.title() + " is the starter, byte for byte.");
      return Exit.WELL;
    }
    if (!Files.exists(exercise.folder().resolve("pom.xml"))) {
      terminal.lines(cockpit.telling().gone(exercise));
      return Exit.WRONG;
    }
    Starters starters = new Starters(cockpit.root());
    Optional<Path> starter = starters.find(exercise);
    if (starter.isEmpty()) {
      terminal.lines(NOWHERE);
      return Exit.FAILED;
    }
    if (!yes && !isAgreed(exercise)) {
      terminal.line("Nothing was changed.");
      return Exit.WRONG;
    }
    Path kept = starters.bringBack(exercise, starter.get());
    terminal.line(exercise.title() + " is the starter again.");
    terminal.line("Kept      " + exercise.fromTop(kept));
    return Exit.WELL;
  }

  private boolean isAgreed(Exercise exercise) throws IOException {
    cockpit
        .terminal()
        .line("Replace all of " + exercise.fromTop(exercise.sources()) + " by the starter? (y/N)");
    String answer =
        new BufferedReader(new InputStreamReader(cockpit.in(), Cockpit.charset())).readLine();
    return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y(es)?");
  }
}

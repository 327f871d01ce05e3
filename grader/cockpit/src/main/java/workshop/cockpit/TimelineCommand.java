package workshop.cockpit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import workshop.cockpit.exercise.Desk;
import workshop.cockpit.exercise.Exercise;
import workshop.cockpit.exercise.HiddenTests;
import workshop.cockpit.screen.Telling;

@Command(
    name = "timeline",
    customSynopsis = "mvn -f grader -Ddo=\"timeline NN\"",
    description = "Says where the picture of your last run is; makes it if there is none.",
    footer = {"", "Example: mvn -f grader -Ddo=\"timeline 02\""},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Exit.LIST_0, Exit.LIST_1, Exit.LIST_2, Exit.LIST_3})
final class TimelineCommand implements Callable<Integer> {
  @ParentCommand private Cockpit cockpit;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NN", description = "which exercise: 02, or web-scraping")
  private String which = "";

  @Override
  public Integer call() throws IOException, InterruptedException {
    Exercise exercise = cockpit.exercise(spec, which);
    Path page = exercise.grading().page();
    if (!Files.exists(page) && exercise.hasSources()) {
      cockpit.terminal().status("running " + exercise.title() + " ...");
      try (Desk desk = new Desk(new HiddenTests(cockpit.root()))) {
        desk.picture(exercise, desk.grade(exercise, tests -> {}, test -> {}));
      }
    }
    if (!Files.exists(page)) {
      cockpit
          .terminal()
          .text("", exercise.title() + ": no picture; there is nothing yet that could be run.");
      return Exit.WRONG;
    }
    cockpit.terminal().line("Open in a browser: " + Telling.address(page));
    return Exit.WELL;
  }
}

package workshop.cockpit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workshop.cockpit.doctor.Examination;
import workshop.cockpit.doctor.Symptom;
import workshop.cockpit.doctor.Trial;
import workshop.cockpit.exercise.Desk;
import workshop.cockpit.exercise.Exercise;
import workshop.cockpit.exercise.HiddenTests;
import workshop.cockpit.screen.Terminal;

@Command(
    name = "doctor",
    customSynopsis = "mvn -f grader -Ddo=\"doctor [--quick]\"",
    description = "Looks at this machine: what is there, and what the judge can see.",
    footer = {"", "Example: mvn -f grader -Ddo=doctor"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Exit.LIST_0, Exit.LIST_2, Exit.LIST_3})
final class DoctorCommand implements Callable<Integer> {
  /// Its answer has a task for async and one for threads.
  private static final String TRIED = "02";

  @ParentCommand private Cockpit cockpit;

  @Option(names = "--quick", description = "do not try the judge, which takes some seconds")
  private boolean quick;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Terminal terminal = cockpit.terminal();
    List<Symptom> all = new ArrayList<>(Examination.all(cockpit.root()));
    all.forEach(this::tell);
    Optional<Exercise> tried = cockpit.exercises().find(TRIED);
    if (!quick && tried.isPresent()) {
      terminal.status("the judge tries our own answer of " + tried.get().title() + " ...");
      AtomicInteger heard = new AtomicInteger();
      try (Desk desk = new Desk(new HiddenTests(cockpit.root()))) {
        Symptom trial =
            Trial.of(
                desk,
                tried.get(),
                test ->
                    terminal.status(
                        "the judge tries our own answer of "
                            + tried.get().title()
                            + ", test "
                            + heard.incrementAndGet()));
        tell(trial);
        all.add(trial);
      }
    }
    boolean well = all.stream().noneMatch(each -> each.state() == Symptom.State.ILL);
    terminal.line("");
    terminal.line(well ? "Exercises can be graded here." : "Mend what says no first.");
    return well ? Exit.WELL : Exit.FAILED;
  }

  private void tell(Symptom symptom) {
    String start = "  %-4s  %-11s  ".formatted(symptom.state().word(), symptom.what());
    cockpit.terminal().text(start, symptom.words());
  }
}

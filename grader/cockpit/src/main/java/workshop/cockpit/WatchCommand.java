package workshop.cockpit;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import workshop.cockpit.watch.Watch;

@Command(
    name = "watch",
    customSynopsis = "mvn -f grader",
    description = "Grades an exercise whenever you save it, until you type quit.",
    footer = {"", "Example: mvn -f grader"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Exit.LIST_0, Exit.LIST_2, Exit.LIST_3})
final class WatchCommand implements Callable<Integer> {
  @ParentCommand private Cockpit cockpit;

  @Override
  public Integer call() throws Exception {
    new Watch(cockpit.root(), cockpit.terminal()).run(cockpit.in(), Cockpit.charset());
    return Exit.WELL;
  }
}

package workshop.cockpit;

import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import workshop.board.Board;
import workshop.board.Standings;

@Command(
    name = "list",
    customSynopsis = "mvn -f grader -Ddo=list",
    description = "Shows where you stand with each exercise; grades nothing.",
    footer = {"", "Example: mvn -f grader -Ddo=list"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Exit.LIST_0, Exit.LIST_2, Exit.LIST_3})
final class ListCommand implements Callable<Integer> {
  @ParentCommand private Cockpit cockpit;

  @Override
  public Integer call() {
    Standings standings = cockpit.exercises().standings();
    cockpit.terminal().lines(Board.rows(standings.read(Set.of()), cockpit.terminal().ink()));
    standings.complaint().ifPresent(cockpit.terminal()::line);
    return Exit.WELL;
  }
}

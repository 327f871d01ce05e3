package workshop.cockpit;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import workshop.cockpit.watch.SaveFigures;

/// For authors: what somebody feels who saves a file.
@Command(
    name = "figures",
    hidden = true,
    customSynopsis = "mvn process-classes exec:exec@saves -pl grader/cockpit",
    description = "Prints the time from a save to the verdict, beside Maven's; for authors.")
final class FiguresCommand implements Callable<Integer> {
  @ParentCommand private Cockpit cockpit;

  @Parameters(
      index = "0",
      paramLabel = "SAVES",
      description = "how many saves to take the median of")
  private int saves;

  @Parameters(index = "1", paramLabel = "RUNS", description = "how many runs of Maven; 0 for none")
  private int mavenRuns;

  @Parameters(
      index = "2",
      paramLabel = "SECONDS",
      description = "how long to idle afterwards; 0 for not")
  private int idle;

  @Parameters(
      index = "3",
      paramLabel = "PART",
      description = "a part of the exercises' names, - for all")
  private String only = "-";

  @Override
  public Integer call() throws Exception {
    SaveFigures.print(cockpit.root(), saves, mavenRuns, Duration.ofSeconds(idle), only);
    return Exit.WELL;
  }
}

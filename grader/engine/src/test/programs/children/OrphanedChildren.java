package children;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.PROCESSES;

import java.util.ArrayList;
import java.util.List;
import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;
import workshop.practice.work.Workers;

@Shows(
    value = PROCESSES,
    over = {HTTP, UNITS},
    why = "three processes with a call each; whoever started them has ended before")
final class OrphanedChildren implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<Long> orphans = new ArrayList<>();
    for (int c = 0; c < 3; c++) {
      List<String> command = new ArrayList<>(Workers.command(workers.Starter.class));
      command.addAll(Children.words(calls, c, c + 1));
      Process starter = new ProcessBuilder(command).start();
      orphans.add(Long.parseLong(starter.inputReader().readLine()));
      starter.waitFor();
    }
    for (long orphan : orphans) {
      ProcessHandle.of(orphan).ifPresent(process -> process.onExit().join());
    }
  }
}

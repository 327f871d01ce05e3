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

@Shows(
    value = PROCESSES,
    over = {HTTP, UNITS},
    why = "four children, each with a call in flight")
final class ChildrenInParallel implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<Process> children = new ArrayList<>();
    for (int c = 0; c < 4; c++) {
      children.add(Children.start("one", Children.words(calls, 2 * c, 2 * c + 2)));
    }
    for (Process child : children) {
      child.waitFor();
    }
  }
}

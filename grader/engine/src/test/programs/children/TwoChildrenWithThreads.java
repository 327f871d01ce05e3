package children;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.PROCESSES;

import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = PROCESSES,
    over = {HTTP, UNITS},
    why = "two children, each with four threads of its own")
final class TwoChildrenWithThreads implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Process one = Children.start("all", Children.words(calls, 0, 4));
    Process other = Children.start("all", Children.words(calls, 4, 8));
    one.waitFor();
    other.waitFor();
  }
}

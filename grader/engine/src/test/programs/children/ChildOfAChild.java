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
    why = "two children, each of which leaves the work to a child of its own")
final class ChildOfAChild implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Process one = Children.start("child", Children.words(calls, 0, 2));
    Process other = Children.start("child", Children.words(calls, 2, 4));
    one.waitFor();
    other.waitFor();
  }
}

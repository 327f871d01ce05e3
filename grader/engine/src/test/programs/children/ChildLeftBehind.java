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
    why = "two children with a call each, and nobody waits for their end")
final class ChildLeftBehind implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Children.start("one", Children.words(calls, 0, 1));
    Children.start("one", Children.words(calls, 1, 2));
  }
}

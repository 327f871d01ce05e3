package children;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.UNTOLD;

import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = UNTOLD,
    over = {HTTP, UNITS},
    why = "one child alone is no parallel processes, and nothing is in flight here")
final class OneChildWithEight implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Children.start("all", Children.words(calls, 0, 8)).waitFor();
  }
}

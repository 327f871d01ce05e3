package plain;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.NOTHING;

import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = NOTHING,
    over = {HTTP, UNITS},
    why = "nothing was asked for")
final class NothingAtAll implements Program {
  @Override
  public void run(Calls calls) {
    // an empty answer
  }
}

package plain;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.SEQUENTIAL;

import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = SEQUENTIAL,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "one call after another")
final class SequentialLoop implements Program {
  @Override
  public void run(Calls calls) {
    for (int i = 0; i < calls.count(); i++) {
      calls.blocking(i);
    }
  }
}

package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.SEQUENTIAL;

import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = SEQUENTIAL,
    over = {HTTP, FILES},
    why = "each is waited for before the next starts")
final class AsyncJoinLoop implements Program {
  @Override
  public void run(Calls calls) {
    for (int i = 0; i < calls.count(); i++) {
      calls.async(i).join();
    }
  }
}

package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "all are started, and the method returns before one has ended")
final class ReturnsTooEarly implements Program {
  @Override
  public void run(Calls calls) {
    for (int i = 0; i < calls.count(); i++) {
      calls.async(i);
    }
  }
}

package children;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.NOTHING;
import static workshop.engine.programs.Tells.UNTOLD;

import java.util.ArrayList;
import java.util.List;
import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = NOTHING,
    over = UNITS,
    why = "children that nobody told of the gate just do their work")
@Shows(value = UNTOLD, over = HTTP, why = "somebody asks, and no process says that it was it")
final class ByHand implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<Process> children = new ArrayList<>();
    for (int c = 0; c < 3; c++) {
      children.add(Children.byHand("one", Children.words(calls, 2 * c, 2 * c + 2)));
    }
    for (Process child : children) {
      child.waitFor();
    }
  }
}

package children;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.SEQUENTIAL;

import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = SEQUENTIAL,
    over = {HTTP, UNITS},
    why = "each child has ended before the next starts")
final class ChildrenOneAfterAnother implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    for (int c = 0; c < 3; c++) {
      Children.start("one", Children.words(calls, 2 * c, 2 * c + 2)).waitFor();
    }
  }
}

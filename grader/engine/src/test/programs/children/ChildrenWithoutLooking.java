package children;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.PROCESSES;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = PROCESSES,
    over = {HTTP, UNITS},
    why = "three children, told when they end by a future")
final class ChildrenWithoutLooking implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<CompletableFuture<Process>> ends = new ArrayList<>();
    for (int c = 0; c < 3; c++) {
      ends.add(Children.start("one", Children.words(calls, 2 * c, 2 * c + 2)).onExit());
    }
    ends.forEach(CompletableFuture::join);
  }
}

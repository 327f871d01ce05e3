package mixed;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.HYBRID;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = HYBRID,
    over = {HTTP, UNITS},
    why = "four children with a call each, and six threads that wait for one each")
final class ProcessesAndThreads implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<Process> children = new ArrayList<>();
    for (int c = 0; c < 4; c++) {
      children.add(Children.start("one", Children.words(calls, c, c + 1)));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
      for (int i = 4; i < 16; i++) {
        int each = i;
        pool.submit(() -> calls.blocking(each));
      }
    }
    for (Process child : children) {
      child.waitFor();
    }
  }
}

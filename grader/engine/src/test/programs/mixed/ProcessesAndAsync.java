package mixed;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.HYBRID;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import workers.Children;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = HYBRID,
    over = HTTP,
    why = "four children with a call each, and ten in flight that nobody waits for")
final class ProcessesAndAsync implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<Process> children = new ArrayList<>();
    for (int c = 0; c < 4; c++) {
      children.add(Children.start("one", Children.words(calls, c, c + 1)));
    }
    CompletableFuture.allOf(
            IntStream.range(4, 14).mapToObj(calls::async).toArray(CompletableFuture[]::new))
        .join();
    for (Process child : children) {
      child.waitFor();
    }
  }
}

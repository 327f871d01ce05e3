package virtual;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = HTTP,
    why = "virtual threads wait in callables that are the JDK's own methods")
final class VirtualMethodReferences implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<FutureTask<Object>> all = new ArrayList<>();
    for (URI uri : calls.uris()) {
      FutureTask<Object> task = new FutureTask<>(uri.toURL()::getContent);
      all.add(task);
      Thread.startVirtualThread(task);
    }
    for (FutureTask<Object> task : all) {
      task.get();
    }
  }
}

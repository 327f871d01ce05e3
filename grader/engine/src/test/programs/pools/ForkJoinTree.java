package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "workers of a pool of its own wait at every node of a tree")
final class ForkJoinTree implements Program {
  @Override
  public void run(Calls calls) {
    try (ForkJoinPool pool = new ForkJoinPool(6)) {
      pool.invoke(new Part(calls, 0, calls.count()));
    }
  }

  private static final class Part extends RecursiveAction {
    private static final long serialVersionUID = 1L;

    private final transient Calls calls;
    private final int from;
    private final int to;

    Part(Calls calls, int from, int to) {
      this.calls = calls;
      this.from = from;
      this.to = to;
    }

    @Override
    protected void compute() {
      if (to - from <= 1) {
        calls.blocking(from);
        return;
      }
      int middle = (from + to) / 2;
      invokeAll(new Part(calls, from, middle), new Part(calls, middle, to));
    }
  }
}

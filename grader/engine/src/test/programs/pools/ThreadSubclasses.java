package pools;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.ArrayList;
import java.util.List;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "ten threads of a class of its own wait, one for each call")
final class ThreadSubclasses implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    List<Fetcher> fetchers = new ArrayList<>();
    for (int t = 0; t < 10; t++) {
      fetchers.add(new Fetcher(calls, t));
    }
    fetchers.forEach(Thread::start);
    for (Fetcher fetcher : fetchers) {
      fetcher.join();
    }
  }

  private static final class Fetcher extends Thread {
    private final Calls calls;
    private final int first;

    Fetcher(Calls calls, int first) {
      this.calls = calls;
      this.first = first;
    }

    @Override
    public void run() {
      for (int i = first; i < calls.count(); i += 10) {
        calls.blocking(i);
      }
    }
  }
}

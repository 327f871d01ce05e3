package virtual;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    enough = 9,
    why = "a gatherer's virtual threads wait, eight at a time")
final class MapConcurrent implements Program {
  @Override
  public void run(Calls calls) {
    IntStream.range(0, calls.count())
        .boxed()
        .gather(Gatherers.mapConcurrent(8, i -> ask(calls, i)))
        .forEach(i -> {});
  }

  private static int ask(Calls calls, int i) {
    calls.blocking(i);
    return i;
  }
}

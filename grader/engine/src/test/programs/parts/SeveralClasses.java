package parts;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Over.QUERIES;
import static workshop.engine.programs.Over.UNITS;
import static workshop.engine.programs.Tells.THREADS;

import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = {HTTP, FILES, QUERIES, UNITS},
    why = "threads, in classes of three packages")
final class SeveralClasses implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    new parts.one.Crawler(new parts.two.Fetching.Nested(calls)).crawl(12);
  }
}

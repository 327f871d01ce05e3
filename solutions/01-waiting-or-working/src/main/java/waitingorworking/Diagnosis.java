package waitingorworking;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import workshop.practice.steps.Program;
import workshop.practice.steps.Steps;
import workshop.practice.world.PracticeHost;

/// Asks the question that comes first: does this program wait, or does it work?
///
/// A step runs on the calling thread, and that thread's own CPU time is held against the time that
/// went by.
public final class Diagnosis {
  // tag::line[]
  /// Work had 14 % of its elapsed time as CPU time beside four busy programs, and 3 % beside
  /// thirty; waiting never had more than 0.6 %. This is about as many times above the one as below
  /// the other.
  private static final double LINE = 0.015;

  // end::line[]

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// Task 1: runs the steps, one after the other in the order of the map, each once, and tells what
  /// each did.
  ///
  /// A step that throws is told like any other; what it threw is dropped.
  ///
  /// @param steps by name
  /// @return what each step did, by its name
  public Map<String, Kind> diagnose(Map<String, Runnable> steps) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    steps.forEach((name, step) -> kinds.put(name, kind(step)));
    return kinds;
  }

  // tag::kind[]
  private static Kind kind(Runnable step) {
    long start = System.nanoTime();
    long cpuBefore = THREADS.getCurrentThreadCpuTime();
    try {
      step.run();
    } catch (RuntimeException dropped) {
      // until then it waited or worked like any other
    }
    long cpu = THREADS.getCurrentThreadCpuTime() - cpuBefore;
    long elapsed = System.nanoTime() - start;
    return cpu > LINE * elapsed ? Kind.WORKED : Kind.WAITED;
  }

  // end::kind[]

  // tag::choose[]
  /// Task 2: the model that suits a program, by the table of the task sheet.
  public Model choose(Situation situation) {
    if (situation.kinds().size() == Kind.values().length) {
      return Model.HYBRID;
    }
    return situation.kinds().contains(Kind.WAITED)
        ? situation.apiOnlyBlocks() ? Model.THREADS : Model.ASYNC
        : situation.isolated() ? Model.PROCESSES : Model.THREADS;
  }

  // end::choose[]

  /// Diagnoses a program of seven steps and tells the truth beside it: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    try (PracticeHost host = PracticeHost.start();
        Steps steps = Steps.calm(host)) {
      Program program = Program.shuffled(System.nanoTime(), steps.oneOfEach());
      Map<String, Kind> kinds = new Diagnosis().diagnose(program.runnables());
      program
          .truth()
          .forEach(
              (name, doing) ->
                  System.out.printf("%-8s %-7s it %s%n", name, kinds.get(name), doing.words()));
      Situation situation = new Situation(Set.copyOf(kinds.values()), false, false);
      System.out.println("suits: " + new Diagnosis().choose(situation));
    }
  }
}

package waitingorworking;

import java.util.Map;
import java.util.Set;
import workshop.practice.Todo;
import workshop.practice.steps.Program;
import workshop.practice.steps.Steps;
import workshop.practice.world.PracticeHost;

/// Asks the question that comes first: does this program wait, or does it work?
public final class Diagnosis {

  /// Task 1: runs the steps, one after the other in the order of the map, each once, and tells what
  /// each did.
  ///
  /// A step that throws is told like any other; what it threw is dropped.
  ///
  /// @param steps by name
  /// @return what each step did, by its name
  public Map<String, Kind> diagnose(Map<String, Runnable> steps) {
    // TODO 1: run each step, and find out how busy it kept its thread
    throw new Todo("01, task 1: tell of each step whether it waited or worked");
  }

  /// Task 2: the model that suits a program, by the table of the task sheet.
  public Model choose(Situation situation) {
    // TODO 2: look it up in the table
    throw new Todo("01, task 2: choose the model by the table");
  }

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

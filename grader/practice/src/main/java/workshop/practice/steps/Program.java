package workshop.practice.steps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Steps with names, in an order. Neither says anything about what a step does.
public final class Program {
  private static final List<String> NAMES =
      List.of(
          "archive", "bill", "check", "collect", "index", "mail", "match", "print", "rank",
          "report", "send", "sort");

  private final Map<String, Step> steps = new LinkedHashMap<>();

  private Program(List<String> names, List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      this.steps.put(names.get(i), steps.get(i));
    }
  }

  /// These steps in any order under any names; at most twelve.
  ///
  /// @param seed the same one gives the same names and order
  public static Program shuffled(long seed, List<Step> steps) {
    Random random = new Random(seed);
    List<Step> order = new ArrayList<>(steps);
    Collections.shuffle(order, random);
    List<String> names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    return new Program(names, order);
  }

  /// These steps in this order, under the same names each time; at most twelve.
  public static Program inOrder(List<Step> steps) {
    return new Program(NAMES, steps);
  }

  /// What to run under which name, in the order of the program.
  public Map<String, Runnable> runnables() {
    Map<String, Runnable> runnables = new LinkedHashMap<>();
    steps.forEach((name, step) -> runnables.put(name, step::run));
    return runnables;
  }

  /// The truth: what each step spends its time on, in the order of the program.
  public Map<String, Doing> truth() {
    Map<String, Doing> truth = new LinkedHashMap<>();
    steps.forEach((name, step) -> truth.put(name, step.doing()));
    return truth;
  }
}

package waitingorworking;

import java.util.LinkedHashMap;
import java.util.Map;
import workshop.engine.recording.Scene;
import workshop.practice.steps.Doing;
import workshop.practice.steps.Program;
import workshop.practice.steps.Steps;
import workshop.practice.work.Unit;

/// A step of every sort is diagnosed; each is an operation.
final class Demonstration {
  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    Steps steps = scene.keep(Steps.calm(scene.practice()));
    scene.watch(scene.practice().openDesk("step"));
    Program program = Program.inOrder(steps.oneOfEach());
    Map<String, Doing> truth = program.truth();
    Map<String, Runnable> named = new LinkedHashMap<>();
    program
        .runnables()
        .forEach((name, step) -> named.put(name, () -> run(name, truth.get(name), step)));
    scene.begin();
    new Diagnosis().diagnose(named);
  }

  private static void run(String name, Doing doing, Runnable step) {
    Unit.run(
        name,
        doing.words(),
        () -> {
          step.run();
          return name;
        });
  }
}

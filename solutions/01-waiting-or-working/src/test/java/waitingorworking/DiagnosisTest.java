package waitingorworking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.practice.steps.Doing;
import workshop.practice.steps.Program;
import workshop.practice.steps.Step;
import workshop.practice.steps.Steps;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Diagnosis.class, method = "diagnose")
@Tag("task-1")
class DiagnosisTest {
  @DoneWhen(
      value = "a step that waits is WAITED, whatever it waits for and whatever other threads do",
      hint = "print what you decide by for each step in main, beside the truth")
  void steps_that_wait_are_told_beside_busy_threads(PracticeHost practice) throws Exception {
    try (Steps steps = Steps.crowded(practice)) {
      List<Step> waiting =
          Stream.of(Doing.values()).filter(doing -> !doing.works()).map(steps::step).toList();

      Told told = Told.of(Program.shuffled(11, waiting), steps);

      told.isRight();
    }
  }

  @DoneWhen(
      value = "a step that works is WORKED, even if it gets less than a third of a processor",
      hint = "run main with Steps.crowded instead of Steps.calm")
  void steps_that_work_are_told_in_a_crowd(PracticeHost practice) throws Exception {
    try (Steps steps = Steps.crowded(practice)) {
      List<Step> working = Stream.of(Doing.values()).filter(Doing::works).map(steps::step).toList();

      Told told = Told.of(Program.shuffled(13, working), steps);

      told.isRight();
    }
  }

  @DoneWhen(
      value = "a step's name, its place and how long it takes say nothing",
      hint = "decide by what you measure while the step runs")
  void name_place_and_length_say_nothing(PracticeHost practice) throws Exception {
    try (Steps steps = Steps.crowded(practice)) {
      Step shortWork = steps.step(Doing.ALLOCATE);
      Step longWait = steps.longer(Doing.SLEEP, shortWork);
      Step shortWait = steps.step(Doing.PARK);
      Step longWork = steps.longer(Doing.COMPUTE, shortWait);

      Told one = Told.of(Program.inOrder(List.of(shortWork, longWait)), steps);
      Told other = Told.of(Program.inOrder(List.of(shortWait, longWork)), steps);

      one.isRight();
      other.isRight();
    }
  }

  @DoneWhen(
      value = "every step runs once, one after the other, in the order of the map",
      hint = "print a line when a step begins, and one when it ends")
  void every_step_runs_once_when_it_is_its_turn(PracticeHost practice) throws Exception {
    try (Steps steps = Steps.calm(practice)) {
      Program program = Program.inOrder(Stream.generate(() -> sleeping(steps)).limit(4).toList());
      Turns turns = new Turns(program.runnables());

      Map<String, Kind> kinds = new Diagnosis().diagnose(turns.steps());

      turns.eachOnce();
      turns.oneAfterAnother();
      new Told(program.truth(), kinds).hasEveryName();
    }
  }

  @DoneWhen(
      value = "a step that throws an exception is told like any other, and so are those behind it",
      hint = "follow what happens in your code when step.run() throws")
  void a_step_that_throws_is_told_like_any_other(PracticeHost practice) throws Exception {
    try (Steps steps = Steps.crowded(practice)) {
      List<Step> all =
          List.of(steps.failing(Doing.COMPUTE), steps.failing(Doing.LOCK), sleeping(steps));

      Told told = Told.of(Program.inOrder(all), steps);

      told.isRight();
    }
  }

  @DoneWhen(
      value = "when the call returns, nothing it started is left behind",
      hint = "close whatever you opened, also when something goes wrong",
      leftovers = true)
  void nothing_is_left_running(PracticeHost practice) throws Exception {
    try (Steps steps = Steps.calm(practice)) {
      Program program = Program.inOrder(List.of(sleeping(steps)));

      Told told = Told.of(program, steps); // the engine looks for what is left

      told.hasEveryName();
    }
  }

  private static Step sleeping(Steps steps) {
    return steps.step(Doing.SLEEP);
  }
}

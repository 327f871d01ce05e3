package sharedstate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;

@HiddenTests(subject = StopFlag.class, method = "isRaised")
@Tag("task-1")
class StopFlagTest {
  /// What makes the memory look fresh by accident, and is no promise.
  private static final Set<String> PASTIMES =
      Set.of(
          "PrintStream.print",
          "PrintStream.printf",
          "PrintStream.println",
          "IO.print",
          "IO.println",
          "Thread.sleep",
          "Thread.yield",
          "Thread.onSpinWait",
          "TimeUnit.sleep",
          "LockSupport.park",
          "LockSupport.parkNanos");

  @DoneWhen(
      value = "a flag is down until it is raised and up from then on, and each is its own",
      hint = "let every flag remember for itself")
  void a_flag_is_down_until_it_is_raised() {
    StopFlag one = new StopFlag();
    StopFlag other = new StopFlag();
    says(one, "new", false);
    one.raise();
    says(one, "raised", true);
    one.raise();
    says(one, "raised twice", true);
    says(other, "never raised, while another was,", false);
  }

  private static void says(StopFlag flag, String what, boolean expected) {
    boolean raised = flag.isRaised();
    assertThat(raised)
        .withFailMessage(() -> "a flag that is %s says %s".formatted(what, raised))
        .isEqualTo(expected);
  }

  @DoneWhen(
      value = "a thread that looks at the flag all the time sees that another has raised it",
      hint = "look up what the language promises about a field that two threads share")
  void who_looks_all_the_time_sees_it(Watch watch) throws Exception {
    assertThat(new HotLoop(watch, new StopFlag()).seesTheFlag())
        .withFailMessage(
            "the flag was raised, and a thread that looks at it all the time went on for another"
                + " 250 ms of CPU time")
        .isTrue();
  }

  @DoneWhen(
      value = "a look at the flag is nothing else: it neither prints nor pauses",
      hint = "take out what hides the mistake, and see whether it still works")
  void a_look_is_nothing_else() throws IOException {
    new StopFlag().isRaised(); // to do, until it is there
    for (CallsMade made : CallsMade.by(StopFlag.class, "isRaised")) {
      if (PASTIMES.contains(made.call())) {
        throw new AssertionError("a stop flag that calls " + made.call(), made.at());
      }
    }
  }
}

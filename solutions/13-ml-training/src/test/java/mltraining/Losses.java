package mltraining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import workshop.engine.observe.Stepwise;
import workshop.practice.world.HeldOperation;

/// Kills workers while the gate holds gradients.
///
/// @param run rests, with something held
record Losses(Season season, Stepwise run) {

  /// Kills one of two workers while it computes, and then, in the same epoch, the other one, which
  /// has answered and waits for the next.
  void killEachOfTwo() {
    List<HeldOperation> held = held();
    assertThat(held)
        .withFailMessage(
            "%d of 2 workers compute in the first epoch, though each gradient was held",
            held.size())
        .hasSize(2);
    HeldOperation first = held.getFirst();
    HeldOperation second = held.getLast();
    kill(first);
    if (run.isOver()) {
      return; // it has thrown, and is about to be asked why
    }
    release(second); // whoever waits for this answer first may replace the other one only now
    if (run.isOver()) {
      return;
    }
    HeldOperation again = replaced(first);
    kill(second);
    release(again);
  }

  private HeldOperation replaced(HeldOperation lost) {
    return held().stream()
        .filter(gradient -> gradient.pid() != lost.pid())
        .filter(gradient -> rows(gradient).equals(rows(lost)))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "a worker was killed while it computed the gradient of %s, and no other does"
                        .formatted(rows(lost))));
  }

  private List<HeldOperation> held() {
    return season.desk().gate().state().held().stream()
        .sorted(Comparator.comparing(HeldOperation::name))
        .toList();
  }

  /// `rows 0 to 19`.
  private static String rows(HeldOperation gradient) {
    List<Integer> range = Roll.range(gradient.name());
    return "rows %d to %d".formatted(range.get(0), range.get(1) - 1);
  }

  private void release(HeldOperation gradient) {
    season.desk().gate().release(List.of(gradient.id()));
    run.rest();
  }

  private void kill(HeldOperation of) {
    ProcessHandle.of(of.pid()).ifPresent(Losses::kill);
    run.rest();
  }

  /// As `kill -9` does; returns when it has ended.
  static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }
}

package waitingorworking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;

@HiddenTests(subject = Diagnosis.class, method = "choose")
@Tag("task-2")
class ChoiceTest {
  private static final Set<Kind> WAITING = Set.of(Kind.WAITED);
  private static final Set<Kind> WORKING = Set.of(Kind.WORKED);
  private static final Set<Kind> BOTH = Set.of(Kind.WAITED, Kind.WORKED);

  @DoneWhen(
      value = "a program that only waits gets ASYNC, or THREADS if its API only blocks",
      hint = "look at the first two rows of the table")
  void a_program_that_only_waits() {
    isChosen(Model.ASYNC, "only waits", new Situation(WAITING, false, false));
    isChosen(
        Model.THREADS,
        "only waits, and whose API only blocks,",
        new Situation(WAITING, true, false));
  }

  @DoneWhen(
      value = "a program that only works gets THREADS, or PROCESSES if it must be isolated",
      hint = "look at the rows of the table for a program that only works")
  void a_program_that_only_works() {
    for (boolean blocks : new boolean[] {false, true}) {
      isChosen(Model.THREADS, "only works", new Situation(WORKING, blocks, false));
      isChosen(
          Model.PROCESSES,
          "only works, and must be isolated,",
          new Situation(WORKING, blocks, true));
    }
  }

  @DoneWhen(
      value = "a program that does both gets HYBRID",
      hint = "look at the last row of the table")
  void a_program_that_does_both() {
    for (boolean blocks : new boolean[] {false, true}) {
      isChosen(Model.HYBRID, "waits and works", new Situation(BOTH, blocks, false));
      isChosen(
          Model.HYBRID,
          "waits and works, and must be isolated,",
          new Situation(BOTH, blocks, true));
    }
  }

  private static void isChosen(Model right, String what, Situation situation) {
    @Nullable Model chosen = new Diagnosis().choose(situation);
    assertThat(chosen)
        .withFailMessage("a program that %s got %s, not %s", what, chosen, right)
        .isEqualTo(right);
  }
}

package workshop.practice.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgramTest {
  private static PracticeHost host;
  private static Steps steps;

  @BeforeAll
  static void start() throws Exception {
    host = PracticeHost.start();
    steps = Steps.calm(host);
  }

  @AfterAll
  static void end() throws Exception {
    steps.close();
    host.close();
  }

  @Test
  void the_same_seed_gives_the_same_names_and_order() {
    Program one = Program.shuffled(7, steps.oneOfEach());
    Program other = Program.shuffled(7, steps.oneOfEach());

    assertThat(one.truth()).containsExactlyEntriesOf(other.truth());
    assertThat(one.runnables().keySet()).containsExactlyElementsOf(one.truth().keySet());
  }

  @Test
  void every_step_is_there_once_in_any_place_under_any_name() {
    List<Program> programs =
        LongStream.range(0, 200)
            .mapToObj(seed -> Program.shuffled(seed, steps.oneOfEach()))
            .toList();

    assertThat(programs)
        .allSatisfy(
            program ->
                assertThat(program.truth().values()).containsExactlyInAnyOrder(Doing.values()));
    assertThat(programs.stream().map(program -> program.truth().values().iterator().next()))
        .contains(Doing.values());
    assertThat(programs.stream().map(program -> program.truth().get("mail")))
        .contains(Doing.values());
  }

  @Test
  void nothing_can_be_told_from_what_is_run() {
    Program program = Program.shuffled(7, steps.oneOfEach());

    assertThat(program.runnables().values().stream().map(Object::getClass).distinct()).hasSize(1);
  }
}

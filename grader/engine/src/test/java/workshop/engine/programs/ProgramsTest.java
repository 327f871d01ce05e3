package workshop.engine.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgramsTest {
  private static final List<ProgramRuns> RUNS = new ArrayList<>();
  private static Programs programs;

  @BeforeAll
  static void compile() throws IOException {
    programs = Programs.compile(Path.of("").toAbsolutePath());
  }

  @AfterAll
  static void end() {
    RUNS.forEach(ProgramRuns::close);
  }

  @TestFactory
  Stream<DynamicTest> every_program_gets_the_verdict_it_deserves() {
    return judged(true);
  }

  @TestFactory
  Stream<DynamicTest> and_so_it_does_without_proc() {
    return judged(false);
  }

  private static Stream<DynamicTest> judged(boolean proc) {
    ProgramRuns runs = new ProgramRuns(programs.classes(), proc, List.of());
    RUNS.add(runs);
    return programs.tasks().stream()
        .map(task -> DynamicTest.dynamicTest(task.title(), () -> isRight(runs.run(task))));
  }

  private static void isRight(Outcome outcome) {
    assertThat(outcome.right()).as(outcome.told()).isTrue();
  }
}

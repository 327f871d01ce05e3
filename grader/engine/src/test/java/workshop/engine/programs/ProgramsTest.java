package workshop.engine.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each program over each of its worlds, once. Those with `/proc` and those without go on side by
/// side.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgramsTest {
  private static final List<Judging> JUDGINGS = new ArrayList<>();

  private record Judging(boolean proc, ExecutorService judge, List<Judged> all) {}

  private record Judged(Task task, Future<Outcome> outcome) {}

  @BeforeAll
  static void start() throws IOException {
    Programs programs = Programs.compile(Path.of("").toAbsolutePath());
    for (boolean proc : List.of(true, false)) {
      ProgramRuns runs = new ProgramRuns(programs.classes(), proc, List.of());
      ExecutorService judge = Executors.newSingleThreadExecutor();
      List<Judged> all = new ArrayList<>();
      for (Task task : programs.tasks()) {
        all.add(new Judged(task, judge.submit(() -> runs.run(task))));
      }
      judge.execute(runs::close);
      JUDGINGS.add(new Judging(proc, judge, all));
    }
  }

  @AfterAll
  static void end() {
    JUDGINGS.forEach(judging -> judging.judge().close());
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
    return JUDGINGS.stream()
        .filter(judging -> judging.proc() == proc)
        .flatMap(judging -> judging.all().stream())
        .map(judged -> DynamicTest.dynamicTest(judged.task().title(), () -> isRight(judged)));
  }

  private static void isRight(Judged judged) throws InterruptedException, ExecutionException {
    Outcome outcome = judged.outcome().get();
    assertThat(outcome.right()).as(outcome.told()).isTrue();
  }
}

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each program over each of its worlds, once, in three JVMs side by side. Whoever wants them
/// without `/proc` says `-Dprograms.proc=false`; the count does both.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgramsTest {
  private static final int SIDE_BY_SIDE = 3;

  private static final List<ExecutorService> JUDGES = new ArrayList<>();
  private static final List<Judged> ALL = new ArrayList<>();

  private record Judged(Task task, Future<Outcome> outcome) {}

  @BeforeAll
  static void start() throws IOException {
    boolean proc = !"false".equals(System.getProperty("programs.proc"));
    Programs programs = Programs.compile(Path.of("").toAbsolutePath());
    List<ProgramRuns> runs = new ArrayList<>();
    for (int judge = 0; judge < SIDE_BY_SIDE; judge++) {
      JUDGES.add(Executors.newSingleThreadExecutor());
      runs.add(new ProgramRuns(programs.classes(), proc, List.of()));
    }
    for (Task task : programs.tasks()) {
      int judge = ALL.size() % SIDE_BY_SIDE;
      ALL.add(new Judged(task, JUDGES.get(judge).submit(() -> runs.get(judge).run(task))));
    }
    for (int judge = 0; judge < SIDE_BY_SIDE; judge++) {
      JUDGES.get(judge).execute(runs.get(judge)::close);
    }
  }

  @AfterAll
  static void end() {
    JUDGES.forEach(ExecutorService::close);
  }

  @Test
  void there_are_programs_to_judge() {
    assertThat(ALL.stream().map(judged -> judged.task().program()).distinct())
        .hasSizeGreaterThanOrEqualTo(55);
  }

  @TestFactory
  Stream<DynamicTest> every_program_gets_the_verdict_it_deserves() {
    return ALL.stream()
        .map(judged -> DynamicTest.dynamicTest(judged.task().title(), () -> isRight(judged)));
  }

  private static void isRight(Judged judged) throws InterruptedException, ExecutionException {
    Outcome outcome = judged.outcome().get();
    assertThat(outcome.right()).as(outcome.told()).isTrue();
  }
}

package workshop.engine.bench;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import workshop.board.Mark;
import workshop.board.Starter;
import workshop.engine.jvm.Limits;
import workshop.engine.run.Result;
import workshop.engine.run.Runner;
import workshop.engine.run.Selection;
import workshop.engine.run.Submission;

/// Run by `mvn verify` in `solutions`, which passes `workshop.root`, the repository. Several are
/// graded at once: no verdict depends on how busy the machine is.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class Bench {
  /// A grading waits about as long as it computes.
  private static final int AT_ONCE =
      Math.clamp(2L * Runtime.getRuntime().availableProcessors(), 2, 8);

  private final Path root =
      Path.of(System.getProperty("workshop.root")).toAbsolutePath().normalize();
  private final Path work = root.resolve("solutions/target/bench");
  private final BlockingQueue<Runner> idle = new LinkedBlockingQueue<>();

  @BeforeAll
  void start() throws InterruptedException {
    for (int i = 0; i < AT_ONCE; i++) {
      idle.add(new Runner(Limits.standard()));
    }
    for (Runner runner : idle) {
      runner.warmUp();
    }
  }

  @AfterAll
  void stop() {
    idle.forEach(Runner::close);
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> every_kept_submission_is_graded_as_expected() {
    List<Kept> all = Kept.in(root);
    return all.stream().map(kept -> dynamicTest(kept.title(), () -> grade(kept)));
  }

  @TestFactory
  Stream<DynamicTest> every_task_sheet_says_what_its_tests_and_starters_say() {
    return Kept.rooms(root).stream()
        .map(
            room ->
                dynamicTest(
                    room.getFileName().toString(),
                    () -> require(SheetCheck.differences(root, room))));
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> every_room_shows_its_answer() {
    return Kept.in(root).stream()
        .filter(kept -> kept.kind() == Kept.Kind.ANSWER)
        .map(answer -> dynamicTest(answer.exercise(), () -> show(answer)));
  }

  @Test
  void every_room_is_listed() throws IOException {
    String solutions = Files.readString(root.resolve("solutions/pom.xml"));
    String exercises = Files.readString(root.resolve("exercises/pom.xml"));
    List<String> missing = new ArrayList<>();
    for (Path room : Kept.rooms(root)) {
      String name = room.getFileName().toString();
      for (String source : List.of("/src/main/java", "/src/test/java")) {
        if (!solutions.contains("<source>" + name + source + "</source>")) {
          missing.add(name + source + " is not in solutions/pom.xml");
        }
      }
      if (!exercises.contains("<module>" + name + "</module>")) {
        missing.add(name + " is not in exercises/pom.xml");
      }
      if (!Starter.isUntouched(root, name)) {
        missing.add(
            "%s should be %s"
                .formatted(root.relativize(Starter.kept(root, name)), Mark.ofSources(root, name)));
      }
    }
    require(missing);
  }

  private void grade(Kept kept) throws InterruptedException, IOException {
    Runner runner = idle.take();
    Result result;
    try {
      result = runner.grade(kept.submission(work), selection(kept));
    } finally {
      idle.add(runner);
    }
    List<String> differences = new ArrayList<>(Check.differences(kept, result));
    differences.addAll(SheetOutput.differences(root, kept, result));
    require(differences);
  }

  private void show(Kept answer) throws InterruptedException, IOException {
    Runner runner = idle.take();
    try {
      Submission submission = answer.submission(root.resolve("solutions/target/shown"));
      require(
          ShownCheck.differences(answer.room(), runner.record(submission, "our answer", false)));
    } finally {
      idle.add(runner);
    }
  }

  /// Of a wrong answer only the tests that must reject it: to run the others as well takes half as
  /// long again, and the count does it.
  private static Selection selection(Kept kept) {
    Set<String> tests =
        kept.kind() == Kept.Kind.WRONG ? kept.expect().deciding() : Set.<String>of();
    return new Selection(kept.expect().task(), tests);
  }

  private static void require(List<String> differences) {
    if (!differences.isEmpty()) {
      throw new AssertionError("\n  " + String.join("\n  ", differences));
    }
  }
}

package workshop.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import workshop.engine.jvm.ClassPath;
import workshop.engine.jvm.JvmCommand;
import workshop.engine.jvm.ParticipantJvms;
import workshop.engine.jvm.StartCache;
import workshop.engine.rehearsal.RehearsalTest;
import workshop.engine.run.TestResult.Outcome;
import workshop.practice.world.PracticeHost;

/// The program that makes the start cache: it grades a hidden test class of the engine's own, the
/// way a submission is graded, in a participant JVM that writes down what it needed.
final class Rehearsal {
  /// Whether to wait for somebody else who is making it, or to leave it to them.
  static final String PATIENT = "patient";

  static final String HASTY = "hasty";

  private Rehearsal() {}

  public static void main(String[] arguments) throws InterruptedException {
    StartCache.here().make(Rehearsal::grade, arguments[0].equals(PATIENT));
  }

  /// Starts it as a process of its own, which says nothing and may outlive this one.
  static Process start(String patience) {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx128m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              ClassPath.joined(ClassPath.entries()),
              Rehearsal.class.getName(),
              patience)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new IllegalStateException("a Java that grades can be started again", e);
    }
  }

  private static boolean grade(ParticipantJvms jvms, Path work)
      throws IOException, InterruptedException {
    Path classes = Files.createDirectory(work.resolve("classes"));
    Path scratch = JvmCommand.scratch(classes);
    HiddenTestClass tests = new HiddenTestClass(RehearsalTest.class.getName(), 1, List.of());
    try (PracticeHost host = PracticeHost.start()) {
      Stand stand = new Stand(jvms, classes, scratch, host);
      List<TestResult> results = new ClassRun(tests, Set.of(), test -> {}, stand, false).run();
      return results.stream().allMatch(test -> test.outcome() == Outcome.PASSED);
    }
  }
}

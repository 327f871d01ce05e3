package workshop.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import workshop.engine.finding.Finding;
import workshop.engine.jvm.ClassPath;
import workshop.engine.jvm.Folder;
import workshop.engine.jvm.JvmCommand;
import workshop.engine.jvm.Limits;
import workshop.engine.jvm.ParticipantJvms;
import workshop.engine.jvm.StartCache;
import workshop.engine.timeline.Timeline;

/// Grades submissions, one at a time. Keeps one practice host for all of them; closing ends it.
public final class Runner implements AutoCloseable {
  private final SourceCompiler compiler = new SourceCompiler(ClassPath.forExercises());
  private final ComingHost host = ComingHost.start();
  private final StartCache cache;
  private final ParticipantJvms jvms;
  private boolean stays;

  public Runner(Limits limits) {
    this(limits, StartCache.here());
  }

  Runner(Limits limits, StartCache cache) {
    this.cache = cache;
    this.jvms = ParticipantJvms.startingFrom(cache, limits);
  }

  /// Makes ready for many gradings: waits until participant JVMs can start fast.
  public void warmUp() throws InterruptedException {
    if (cache.isWanted()) {
      Rehearsal.start(Rehearsal.PATIENT).waitFor();
    }
  }

  /// Makes ready to grade the same submission again and again: as [#warmUp()], and from now on a
  /// JVM for the next time is booted as soon as one has been taken.
  public void stay() throws InterruptedException {
    stays = true;
    warmUp();
  }

  /// Compiles and runs one submission.
  ///
  /// @param selection which hidden tests to run; others are not in the result
  /// @throws InterruptedException if the calling thread is interrupted; the participant JVM is
  ///   ended
  public Result grade(Submission submission, Selection selection) throws InterruptedException {
    return grade(submission, selection, test -> {});
  }

  /// The same, and every test is told as soon as it has ended.
  ///
  /// @param heard called on this thread; the last word on a test counts
  /// @throws InterruptedException if the calling thread is interrupted; the participant JVM is
  ///   ended
  public Result grade(Submission submission, Selection selection, Consumer<TestResult> heard)
      throws InterruptedException {
    Path classes = submission.work().resolve("classes").toAbsolutePath();
    Path scratch = JvmCommand.scratch(classes);
    try {
      Folder.empty(scratch);
      jvms.ahead(classes); // it boots while we compile
      long start = System.nanoTime();
      List<Finding> errors =
          Undisturbed.call(() -> compiler.compile(submission.sources(), classes));
      Duration compiling = Duration.ofNanos(System.nanoTime() - start);
      if (!errors.isEmpty()) {
        return new Result(submission, errors, List.of(), "", compiling);
      }
      Stand stand = new Stand(jvms, classes, scratch, host.get());
      return run(submission, selection, heard, stand, compiling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Compiles one submission and plays its room's demonstration once: a few seconds, with latencies
  /// as in real life. No verdict depends on it.
  ///
  /// @param name of the timeline
  /// @param again whether the same submission may be graded again soon
  /// @return what was recorded; if that is nothing, a timeline that says why
  /// @throws InterruptedException if the calling thread is interrupted; the participant JVM is
  ///   ended
  public Timeline record(Submission submission, String name, boolean again)
      throws InterruptedException {
    return record(submission, name, again && stays, DemonstrationRun.LONG_STOP);
  }

  Timeline record(Submission submission, String name, boolean more, Duration longStop)
      throws InterruptedException {
    Path classes = submission.work().resolve("classes").toAbsolutePath();
    Path scratch = JvmCommand.scratch(classes);
    try {
      Folder.empty(scratch);
      jvms.ahead(classes);
      if (!Undisturbed.call(() -> compiler.compile(submission.sources(), classes)).isEmpty()) {
        return Timeline.empty(name, submission.exercise(), "failed: it does not compile");
      }
      Stand stand = new Stand(jvms, classes, scratch, host.get());
      return new DemonstrationRun(submission, stand, name, longStop).run(more);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result run(
      Submission submission,
      Selection selection,
      Consumer<TestResult> heard,
      Stand stand,
      Duration compiling)
      throws IOException, InterruptedException {
    List<HiddenTestClass> toRun =
        selection.inOrder(HiddenTestClass.in(ClassPath.entries(), submission.home()));
    List<TestResult> tests = new ArrayList<>();
    StringBuilder output = new StringBuilder();
    for (HiddenTestClass testClass : toRun) {
      boolean more = stays || testClass != toRun.getLast();
      ClassRun run = new ClassRun(testClass, selection.tests(), heard, stand, more);
      tests.addAll(run.run());
      output.append(run.output());
    }
    tests.sort(Comparator.comparingInt(TestResult::task)); // whichever ran first
    return new Result(submission, List.of(), tests, output.toString(), compiling);
  }

  /// If participant JVMs cannot start fast yet, the next runner's shall: that is seen to by a
  /// process of its own, which nobody waits for.
  @Override
  public void close() {
    jvms.close();
    host.close();
    if (cache.isWanted()) {
      Rehearsal.start(Rehearsal.HASTY);
    }
  }
}

package workshop.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.pipe.Message;
import workshop.engine.pipe.Message.Planned;
import workshop.practice.world.PracticeHost;

/// Runs one hidden test class to its end, in as many participant JVMs as that takes: after a test
/// that ended the JVM, or had to be ended, the next goes on in a fresh one.
final class ClassRun {
  private static final Duration TO_EXPLAIN = Duration.ofSeconds(15);

  private final HiddenTestClass testClass;
  private final Set<String> names;
  private final Path classes;
  private final Path scratch;
  private final PracticeHost host;
  private final Limits limits;

  private final Map<String, Planned> planned = new LinkedHashMap<>();
  private final Map<String, TestResult> results = new LinkedHashMap<>();
  private final StringBuilder output = new StringBuilder();
  private @Nullable Finding failedAtStart;

  ClassRun(
      HiddenTestClass testClass,
      Set<String> names,
      Path classes,
      Path scratch,
      PracticeHost host,
      Limits limits) {
    this.testClass = testClass;
    this.names = names;
    this.classes = classes;
    this.scratch = scratch;
    this.host = host;
    this.limits = limits;
  }

  String output() {
    return output.toString();
  }

  List<TestResult> run() throws IOException, InterruptedException {
    List<String> toRun = List.of();
    do {
      int before = results.size();
      try (ParticipantJvm jvm = start(toRun)) {
        new JvmConversation(jvm).hold();
        output.append(jvm.output());
      }
      toRun = planned.keySet().stream().filter(id -> !results.containsKey(id)).toList();
      if (results.size() == before) {
        return List.of(noneCouldRun());
      }
    } while (!toRun.isEmpty());
    return results.values().stream()
        .sorted(Comparator.comparingInt(test -> testClass.methods().indexOf(test.name())))
        .toList();
  }

  private ParticipantJvm start(List<String> tests) throws IOException {
    return ParticipantJvm.start(
        classes, scratch, host.address(), host.pid(), testClass.name(), tests, names, limits);
  }

  private TestResult noneCouldRun() {
    Finding finding =
        failedAtStart != null
            ? failedAtStart
            : Finding.of(
                Rule.GRADER,
                "no hidden test of " + testClass.name() + " could be run. " + output,
                "",
                null,
                "run it again; if it stays, report it");
    return new TestResult(
        testClass.name(),
        "the_class",
        testClass.task(),
        "",
        TestResult.Outcome.FAILED,
        finding,
        "",
        Duration.ZERO);
  }

  /// What is said between the runner and one participant JVM, until that has gone.
  private final class JvmConversation {
    private final ParticipantJvm jvm;
    private @Nullable String running;
    private boolean asked;
    private long startedAt = System.nanoTime();
    private @Nullable Finding why;

    JvmConversation(ParticipantJvm jvm) {
      this.jvm = jvm;
    }

    void hold() throws InterruptedException {
      while (true) {
        Message message = jvm.next(asked ? TO_EXPLAIN : limits.longStop());
        if (message == ParticipantJvm.NOTHING) {
          if (asked) {
            unfinished(JvmEnd.tooLong(limits, null));
            return;
          }
          asked = true;
          jvm.ask();
        } else if (message == ParticipantJvm.GONE) {
          gone();
          return;
        } else {
          take(message);
          if (asked && why != null) {
            unfinished(JvmEnd.tooLong(limits, why));
            return;
          }
        }
      }
    }

    private void take(Message message) {
      switch (message) {
        case Planned plan -> planned.putIfAbsent(plan.id(), plan);
        case Message.Started(String id) -> {
          running = id;
          asked = false;
          why = null;
          startedAt = System.nanoTime();
        }
        case Message.Passed(String id, String model) ->
            finish(id, TestResult.Outcome.PASSED, null, model);
        case Message.ToDo(String id) -> finish(id, TestResult.Outcome.TO_DO, null, "");
        case Message.Failed(String id, Finding f) ->
            finish(id, TestResult.Outcome.FAILED, f, f.model());
        case Message.Mismatch(Finding f) -> failedAtStart = f;
        case Message.Ending(Finding f) -> why = f;
        case Message.Why(Finding f) -> why = f;
        case Message.Done() -> running = null;
      }
    }

    private void gone() throws InterruptedException {
      if (running != null) {
        unfinished(why != null ? why : JvmEnd.finding(jvm.exitCode(), jvm.output(), limits));
      }
    }

    private void unfinished(Finding finding) {
      String id = running;
      if (id != null) {
        finish(id, TestResult.Outcome.FAILED, finding, finding.model());
      } else {
        failedAtStart = finding;
      }
    }

    private void finish(
        String id, TestResult.Outcome outcome, @Nullable Finding finding, String model) {
      Planned plan = planned.get(id);
      if (plan == null) {
        return;
      }
      Duration took = Duration.ofNanos(System.nanoTime() - startedAt);
      Finding whole =
          finding == null
              ? null
              : finding.withSheet(plan.sentence(), plan.hint()).orAt(plan.place());
      results.put(
          id,
          new TestResult(
              testClass.name(),
              plan.name(),
              plan.task(),
              plan.sentence(),
              outcome,
              whole,
              model,
              took));
      running = null;
    }
  }
}

package workshop.engine.run;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workshop.engine.finding.Finding;
import workshop.engine.jvm.Limits;
import workshop.engine.jvm.ParticipantJvm;
import workshop.engine.jvm.Word;
import workshop.engine.pipe.Message;
import workshop.engine.run.TestResult.Outcome;

/// What is said between the runner and one participant JVM, until that has gone or has to be ended.
final class Conversation {
  private static final Duration TO_EXPLAIN = Duration.ofSeconds(15);

  private final ParticipantJvm jvm;
  private final ClassResults results;
  private final Limits limits;
  private @Nullable String running;
  private @Nullable String last;
  private boolean asked;
  private long startedAt = System.nanoTime();
  private @Nullable Finding why;

  Conversation(ParticipantJvm jvm, ClassResults results, Limits limits) {
    this.jvm = jvm;
    this.results = results;
    this.limits = limits;
  }

  void hold() throws InterruptedException {
    while (true) {
      switch (jvm.next(asked ? TO_EXPLAIN : limits.longStop())) {
        case Word.Said(Message message) -> {
          take(message);
          if (asked && why != null) {
            unfinished(JvmEnd.tooLong(limits, why));
            return;
          }
        }
        case Word.Silence() -> {
          if (asked) {
            unfinished(JvmEnd.tooLong(limits, null));
            return;
          }
          asked = true;
          jvm.ask();
        }
        case Word.Gone() -> {
          gone();
          return;
        }
      }
    }
  }

  private void take(Message message) {
    switch (message) {
      case Message.Planned plan -> results.plan(plan);
      case Message.Started(String id) -> {
        running = id;
        last = id;
        asked = false;
        why = null;
        startedAt = System.nanoTime();
      }
      case Message.Passed(String id, String model) -> finish(id, Outcome.PASSED, null, model);
      case Message.ToDo(String id) -> finish(id, Outcome.TO_DO, null, "");
      case Message.Failed(String id, Finding f) -> finish(id, Outcome.FAILED, f, f.model());
      case Message.Mismatch(Finding f) -> results.failedAtStart(f);
      case Message.Ending(Finding f) -> why = f;
      case Message.Why(Finding f) -> why = f;
      case Message.Done() -> running = null;
    }
  }

  private void gone() throws InterruptedException {
    boolean again = running != null && JvmEnd.isCrash(jvm.output()) && results.crashed(running);
    if (running != null && !again) {
      unfinished(why != null ? why : JvmEnd.finding(jvm.exitCode(), jvm.output(), limits));
    }
    List<String> survivors = jvm.endSurvivors();
    if (last != null && !survivors.isEmpty() && jvm.endedByItself()) {
      results.survived(last, survivors);
    }
  }

  private void unfinished(Finding finding) {
    String id = running;
    if (id != null) {
      finish(id, Outcome.FAILED, finding, finding.model());
    } else {
      results.failedAtStart(finding);
    }
  }

  private void finish(String id, Outcome outcome, @Nullable Finding finding, String model) {
    Duration took = Duration.ofNanos(System.nanoTime() - startedAt);
    results.finish(id, outcome, finding, model, took);
    running = null;
  }
}

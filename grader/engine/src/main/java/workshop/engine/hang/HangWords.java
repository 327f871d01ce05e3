package workshop.engine.hang;

import java.time.Duration;
import java.util.List;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.ThreadFact;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

/// What we say about a run that waits for an answer, or that spins.
final class HangWords {
  private static final String LOST =
      "look for an answer that is never given, after an exception that nobody is told of";

  private HangWords() {}

  /// Nothing runs any more, and what may still come is an answer, if anything.
  ///
  /// @param waiting the participant's threads
  /// @param unanswered requests that are still in flight
  static Finding unanswered(List<ThreadFact> waiting, int unanswered) {
    String what =
        waiting.isEmpty()
            ? "nothing moves any more, and none of your code is left that waits or runs"
            : "nothing moves any more: %s %s%s"
                .formatted(
                    name(told(waiting)),
                    WaitWords.waitsIn(told(waiting)),
                    WaitWords.others(waiting.size() - 1));
    String request = unanswered == 1 ? "1 request is" : unanswered + " requests are";
    return Finding.of(
        Rule.HANG,
        unanswered == 0 ? what : what + "; " + request + " still waiting for an answer",
        "",
        waiting.isEmpty() ? null : told(waiting).place(),
        unanswered > 0
            ? WaitKind.ANSWER.tryThis()
            : waiting.isEmpty() ? LOST : WaitKind.OTHER.tryThis());
  }

  /// Something runs and runs and asks for nothing.
  ///
  /// @param burnt CPU time since something was asked for
  static Finding spins(List<ThreadFact> threads, Duration burnt) {
    List<ThreadFact> running =
        threads.stream().filter(fact -> fact.blocked() == Blocked.NOT).toList();
    return Finding.of(
        Rule.HANG,
        "still running after %d s of CPU time in which nothing was asked for"
            .formatted(burnt.toSeconds()),
        "",
        running.isEmpty() ? null : running.getFirst().place(),
        "look for a loop whose condition never changes");
  }

  /// Rather one that called something than one that stands before a lock: it may have the lock.
  private static ThreadFact told(List<ThreadFact> threads) {
    return threads.stream()
        .filter(fact -> !fact.call().isEmpty())
        .findFirst()
        .orElse(threads.getFirst());
  }

  private static String name(ThreadFact thread) {
    return thread.name().isEmpty() ? "a virtual thread" : "thread " + thread.name();
  }
}

package workshop.engine.hang;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.ThreadFact;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

/// What we say about a run that never comes to an end.
final class HangWords {
  private HangWords() {}

  /// Nothing runs any more, and nobody will come.
  ///
  /// @param waiting the participant's threads
  /// @param unanswered requests that are still in flight
  static Finding waits(List<ThreadFact> waiting, int unanswered) {
    String what =
        waiting.isEmpty()
            ? "nothing moves any more" // asked from outside, with no code of theirs on any stack
            : "nothing moves any more: %s waits in %s%s"
                .formatted(name(waiting.getFirst()), waiting.getFirst().call(), more(waiting));
    String request = unanswered == 1 ? "1 request is" : unanswered + " requests are";
    return Finding.of(
        Rule.HANG,
        unanswered == 0 ? what : what + "; " + request + " still waiting for an answer",
        "",
        place(waiting),
        unanswered == 0
            ? "find out who should have woken this line, and what kept it from doing so"
            : "give every wait an end: an answer may never come");
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
        place(running),
        "look for a loop whose condition never changes");
  }

  private static @Nullable CodePlace place(List<ThreadFact> threads) {
    return threads.isEmpty() ? null : threads.getFirst().place();
  }

  private static String name(ThreadFact thread) {
    return thread.name().isEmpty() ? "a virtual thread" : "thread " + thread.name();
  }

  private static String more(List<ThreadFact> threads) {
    return threads.size() == 1 ? "" : ", and %d more threads wait".formatted(threads.size() - 1);
  }
}

package workshop.engine.judge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Rest;
import workshop.engine.facts.Serving;
import workshop.engine.facts.ThreadFact;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

/// The rules about a server that is one event loop. Pure: the same facts give the same verdict and
/// text.
public final class LoopJudge {
  private static final int NAMED = 3;

  private LoopJudge() {}

  /// The rule: one thread does everything for every client.
  public static Verdict oneThread(Serving seen) {
    if (!seen.blind().isEmpty()) {
      return new Verdict.NotObserved(
          "the observer could not see " + String.join("; ", seen.blind()));
    }
    if (seen.looks() == 0 || seen.threads().isEmpty()) {
      return new Verdict.NotObserved("no thread was seen to work for a client");
    }
    if (seen.threads().size() == 1) {
      return new Verdict.Held(seen.looks());
    }
    return new Verdict.Broken(
        List.of(
            new Finding(
                Rule.MODEL,
                model(seen).name(),
                "%d threads at work for %s: %s"
                    .formatted(
                        seen.threads().size(),
                        Counted.of(seen.clients(), "client"),
                        names(seen.threads())),
                "",
                where(seen.threads()).orElse(null),
                tryThis(seen))));
  }

  /// The rule: while there is nothing to do, nothing runs.
  public static Verdict rests(Rest seen) {
    return switch (seen.end()) {
      case QUIET -> new Verdict.Held(1);
      case CAME -> new Verdict.NotObserved("nobody waited for the program to come to rest");
      case SPINNING ->
          new Verdict.Broken(
              List.of(
                  Finding.of(
                      Rule.SPIN,
                      String.format(
                          Locale.ROOT,
                          "%.1f s of CPU time burnt while no client said or read anything",
                          seen.burntMillis() / 1000.0),
                      "",
                      seen.at(),
                      "")));
    };
  }

  /// As many threads as clients are a thread for each; fewer are a loop that is not alone.
  private static Model model(Serving seen) {
    return seen.threads().size() >= seen.clients() ? Model.THREADS : Model.HYBRID;
  }

  private static String names(List<ThreadFact> threads) {
    Map<String, Long> kinds =
        threads.stream().collect(Collectors.groupingBy(LoopJudge::name, Collectors.counting()));
    List<String> named =
        kinds.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(
                kind ->
                    kind.getValue() == 1 ? kind.getKey() : kind.getValue() + " x " + kind.getKey())
            .toList();
    String first = String.join(", ", named.subList(0, Math.min(named.size(), NAMED)));
    return named.size() <= NAMED ? first : first + " and others";
  }

  private static String name(ThreadFact thread) {
    String name = thread.name().replaceAll("\\d+", "N");
    return thread.virtual() ? ("virtual thread " + name).strip() : name;
  }

  /// Where most of those work that do not wait at a selector, as one of them may; else where most
  /// wait.
  private static Optional<CodePlace> where(List<ThreadFact> threads) {
    Optional<CodePlace> elsewhere =
        mostFrequent(threads.stream().filter(thread -> thread.blocked() != Blocked.SELECT));
    return elsewhere.isPresent() ? elsewhere : mostFrequent(threads.stream());
  }

  private static Optional<CodePlace> mostFrequent(Stream<ThreadFact> threads) {
    return threads
        .map(ThreadFact::place)
        .filter(CodePlace::isKnown)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<CodePlace, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// A virtual thread that waits for each client makes a good server of another kind.
  private static String tryThis(Serving seen) {
    long waiting =
        seen.threads().stream()
            .filter(thread -> thread.virtual() && thread.blocked() != Blocked.NOT)
            .count();
    return waiting >= seen.clients()
        ? "keep this one, in production it is a good choice; the task practises the event loop, so"
            + " it stays open: let one thread ask which clients are ready"
        : "";
  }
}

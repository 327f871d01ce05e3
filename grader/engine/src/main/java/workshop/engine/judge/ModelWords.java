package workshop.engine.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workshop.engine.facts.Carrying;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.HeldOperation;
import workshop.engine.facts.Observation;
import workshop.engine.facts.ThreadFact;

/// What we say about a model that was seen where another was asked for.
final class ModelWords {
  private static final String KIND =
      "keep this one, in production it is a good choice; the task practises %s, so it stays open";

  private final Observation seen;
  private final Telling telling;

  ModelWords(Observation seen, Telling telling) {
    this.seen = seen;
    this.telling = telling;
  }

  String saw() {
    String flight = "%d %ss in flight".formatted(telling.held(), seen.unit());
    return switch (telling.model()) {
      case SEQUENTIAL ->
          "never more than 1 %s in flight, though each was held until nothing else moved"
              .formatted(seen.unit());
      case THREADS -> "%s, and %s".formatted(flight, waiting());
      case ASYNC -> "%s, and no thread waiting for one of them".formatted(flight);
      case HYBRID ->
          "%s: a thread waiting for each of %d, and nobody for %d"
              .formatted(flight, telling.carried(), telling.free());
      case UNTOLD ->
          "%s: %d with a thread waiting, %d without, and for %d it could not be seen who sent them"
              .formatted(flight, telling.carried(), telling.free(), seen.deciding().foreign());
    };
  }

  /// The line that betrays the model: where most threads wait, else where most were issued.
  Optional<CodePlace> where() {
    Optional<CodePlace> waiting = mostFrequent(carriers().map(ThreadFact::place));
    return waiting.isPresent() ? waiting : issuePlace(seen);
  }

  String tryThis(Model expected) {
    if (telling.model() == Model.UNTOLD) {
      return "leave the client's proxy settings alone, and send every request from this program:"
          + " only then can be seen who waits for it";
    }
    return switch (expected) {
      case ASYNC -> tryAsync();
      case THREADS -> tryThreads();
      case SEQUENTIAL, HYBRID, UNTOLD -> "read the task sheet again: it names the model";
    };
  }

  private String tryAsync() {
    if (telling.model() == Model.SEQUENTIAL) {
      return "start every request before you wait for any";
    }
    String advice = "ask for a future instead of an answer, and no thread has to wait";
    boolean allVirtual =
        telling.model() == Model.THREADS && carriers().allMatch(ThreadFact::virtual);
    return allVirtual ? KIND.formatted("async") + ": " + advice : advice;
  }

  private String tryThreads() {
    if (telling.model() == Model.SEQUENTIAL) {
      return "give every request a thread of its own";
    }
    String advice = "let each thread make its own request and wait for the answer";
    return telling.model() == Model.ASYNC ? KIND.formatted("threads") + ": " + advice : advice;
  }

  static Optional<CodePlace> issuePlace(Observation seen) {
    return mostFrequent(
        seen.deciding().held().stream().map(HeldOperation::issuedAt).filter(Objects::nonNull));
  }

  private String waiting() {
    List<ThreadFact> threads = carriers().toList();
    long virtual = threads.stream().filter(ThreadFact::virtual).count();
    if (virtual == threads.size()) {
      return "%d virtual threads each waiting for one".formatted(virtual);
    }
    if (virtual == 0) {
      return "%d threads each waiting for one".formatted(threads.size());
    }
    long platform = threads.size() - virtual;
    return "%d thread%s and %d virtual thread%s each waiting for one"
        .formatted(platform, platform == 1 ? "" : "s", virtual, virtual == 1 ? "" : "s");
  }

  private Stream<ThreadFact> carriers() {
    return seen.deciding().held().stream()
        .filter(o -> o.carrying() == Carrying.CARRIED)
        .map(HeldOperation::thread)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull);
  }

  private static Optional<CodePlace> mostFrequent(Stream<CodePlace> places) {
    return places
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<CodePlace, Long>comparingByValue()
                .thenComparing(e -> e.getKey().toString(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }
}

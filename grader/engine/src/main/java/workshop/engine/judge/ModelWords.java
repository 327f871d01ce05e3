package workshop.engine.judge;

import java.util.ArrayList;
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

  private static final String CHILD = "child process";

  private final Observation seen;
  private final Telling telling;

  ModelWords(Observation seen, Telling telling) {
    this.seen = seen;
    this.telling = telling;
  }

  String saw() {
    String flight = Counted.of(telling.held(), seen.unit()) + " in flight";
    return switch (telling.model()) {
      case SEQUENTIAL ->
          "never more than 1 %s in flight, though each was held until nothing else moved"
              .formatted(seen.unit());
      case THREADS -> "%s, and %s".formatted(flight, waiting()) + idleChildren();
      case ASYNC -> "%s, and no thread waiting for one of them".formatted(flight) + idleChildren();
      case PROCESSES -> "%s in %s".formatted(flight, Counted.of(telling.children(), CHILD));
      case HYBRID -> "%s: %s".formatted(flight, String.join(", and ", shares()));
      case UNTOLD -> flight + ": " + untold();
    };
  }

  private List<String> shares() {
    List<String> shares = new ArrayList<>();
    if (telling.carried() > 0) {
      shares.add("a thread waiting for each of %d".formatted(telling.carried()));
    }
    if (telling.free() > 0) {
      shares.add("nobody for %d".formatted(telling.free()));
    }
    if (telling.byChildren() > 0) {
      shares.add("%d in %s".formatted(telling.byChildren(), Counted.of(telling.children(), CHILD)));
    }
    return shares;
  }

  private String untold() {
    String parts =
        "%d with a thread waiting, %d without".formatted(telling.carried(), telling.free());
    if (telling.byChildren() > 0) {
      parts += ", %d in %s".formatted(telling.byChildren(), Counted.of(telling.children(), CHILD));
    }
    return telling.unseen() == 0
        ? parts
        : parts + ", and for %d it could not be seen who waits".formatted(telling.unseen());
  }

  /// Children that are there and have nothing to do with what is in flight.
  private String idleChildren() {
    int alive = seen.deciding().children();
    return alive == 0 || telling.byChildren() > 0
        ? ""
        : "; %s alive, holding none".formatted(Counted.of(alive, CHILD));
  }

  /// The line that betrays the model: where most threads wait, else where most were issued.
  Optional<CodePlace> where() {
    Optional<CodePlace> waiting =
        mostFrequent(carriers().map(ThreadFact::place).filter(CodePlace::isKnown));
    return waiting.isPresent() ? waiting : issuePlace(seen);
  }

  String tryThis(Model expected) {
    if (telling.model() == Model.UNTOLD) {
      return tryToBeTold();
    }
    return switch (expected) {
      case ASYNC -> tryAsync();
      case THREADS -> tryThreads();
      case PROCESSES -> tryProcesses();
      case SEQUENTIAL, HYBRID, UNTOLD -> "read the task sheet again: it names the model";
    };
  }

  private String tryToBeTold() {
    if (telling.unseen() > 0) {
      return "let whoever waits for a %s send it, from this program and with the proxy settings that"
              .formatted(seen.unit())
          + " are there: only then can be seen who waits";
    }
    return telling.children() == 1
        ? "start at least two child processes and give each its share"
        : "keep more of them in flight at once, all in one way";
  }

  private String tryAsync() {
    if (telling.model() == Model.SEQUENTIAL) {
      return "start every %s before you wait for any".formatted(seen.unit());
    }
    String advice = "ask for a future instead of an answer, and no thread has to wait";
    boolean allVirtual =
        telling.model() == Model.THREADS && carriers().allMatch(ThreadFact::virtual);
    return allVirtual ? KIND.formatted("async") + ": " + advice : advice;
  }

  private String tryThreads() {
    if (telling.model() == Model.SEQUENTIAL) {
      return "give every %s a thread of its own".formatted(seen.unit());
    }
    String advice =
        "let each thread make its own %s and wait for the answer".formatted(seen.unit());
    return telling.model() == Model.ASYNC ? KIND.formatted("threads") + ": " + advice : advice;
  }

  private String tryProcesses() {
    return telling.model() == Model.SEQUENTIAL
        ? "start every worker before you wait for one"
        : "do every %s in a child process: Workers.command gives its command line"
            .formatted(seen.unit());
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

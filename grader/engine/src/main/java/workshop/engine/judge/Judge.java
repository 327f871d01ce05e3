package workshop.engine.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.BlockedCallback;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Observation;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;

/// The rules about one gated run. Pure: the same observation gives the same verdict and text.
public final class Judge {
  private Judge() {}

  /// The model that was seen; empty if nothing was held or the observer was blind.
  public static Optional<Telling> tell(Observation seen) {
    if (!seen.blind().isEmpty() || seen.deciding().held().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Telling.of(seen.deciding(), false));
  }

  /// The rule: the run was in the `expected` model.
  public static Verdict model(Observation seen, Model expected) {
    return model(seen, Set.of(expected), expected);
  }

  /// The rule: the run was in one of the `allowed` models, or in several of them at once.
  ///
  /// @param advised the one that a run in none of them is advised to try
  public static Verdict model(Observation seen, Set<Model> allowed, Model advised) {
    Optional<Telling> told = tell(seen);
    if (told.isEmpty()) {
      return notObserved(seen);
    }
    Telling telling = told.get();
    if (allowed.contains(telling.model()) || telling.mixesOnly(allowed)) {
      return new Verdict.Held(telling.held());
    }
    ModelWords words = new ModelWords(seen, telling);
    return new Verdict.Broken(
        List.of(
            new Finding(
                Rule.MODEL,
                telling.model().name(),
                words.saw(),
                "",
                words.where().orElse(null),
                words.tryThis(advised))));
  }

  /// The rule: never more than `limit` operations were in flight.
  public static Verdict limit(Observation seen, int limit) {
    if (seen.rounds().isEmpty() || seen.most() == 0) {
      return notObserved(seen);
    }
    if (seen.most() <= limit) {
      return new Verdict.Held(seen.rounds().size());
    }
    return broken(
        Rule.LIMIT,
        Counted.of(seen.most(), seen.unit()) + " in flight at once",
        ModelWords.issuePlace(seen).orElse(null),
        "start the next %s only when one of the %d has ended".formatted(seen.unit(), limit));
  }

  /// The rule: `wanted` operations were in flight at once.
  public static Verdict reaches(Observation seen, int wanted) {
    if (seen.rounds().isEmpty() || seen.most() == 0) {
      return notObserved(seen);
    }
    if (seen.most() >= wanted) {
      return new Verdict.Held(seen.rounds().size());
    }
    return broken(
        Rule.LIMIT,
        "never more than %s in flight, though each was held until nothing else moved"
            .formatted(Counted.of(seen.most(), seen.unit())),
        ModelWords.issuePlace(seen).orElse(null),
        "start every %s that the limit of %d allows before you wait for one"
            .formatted(seen.unit(), wanted));
  }

  /// The rule: no callback blocked the thread it ran on, at any quiet moment until the end.
  public static Verdict callbacks(Observation seen) {
    if (!seen.blind().isEmpty() || seen.rounds().isEmpty()) {
      return notObserved(seen);
    }
    if (!seen.toTheEnd()) {
      return new Verdict.NotObserved("the run was not watched to its end");
    }
    if (seen.callbacks().isEmpty()) {
      return new Verdict.Held(seen.rounds().size());
    }
    List<Finding> findings =
        seen.callbacks().stream().map(c -> blockedCallback(c)).distinct().toList();
    return new Verdict.Broken(findings);
  }

  /// The rule: nothing blocked the event loop, at any quiet moment until the end.
  ///
  /// @param thread the name of the loop's thread
  public static Verdict loop(Observation seen, String thread) {
    if (!seen.blind().isEmpty() || seen.most() == 0) {
      return notObserved(seen);
    }
    if (!seen.toTheEnd()) {
      return new Verdict.NotObserved("the run was not watched to its end");
    }
    List<Finding> findings =
        seen.callbacks().stream()
            .filter(callback -> callback.thread().equals(thread))
            .map(Judge::blockedLoop)
            .toList();
    return findings.isEmpty()
        ? new Verdict.Held(seen.rounds().size())
        : new Verdict.Broken(findings);
  }

  private static Finding blockedLoop(BlockedCallback task) {
    boolean spins = task.call().equals(BlockedCallback.SPINNING);
    return Finding.of(
        Rule.LOOP,
        "the event loop stood still, %s %s"
            .formatted(spins ? "busy in" : "blocked in", task.call()),
        "",
        task.place(),
        "");
  }

  private static Finding blockedCallback(BlockedCallback callback) {
    return Finding.of(
        Rule.CALLBACK,
        "a callback blocked in %s on %s".formatted(callback.call(), thread(callback.thread())),
        "",
        callback.place(),
        "return a future from the callback and go on when it completes, instead of waiting in it");
  }

  private static String thread(String name) {
    return name.isEmpty() ? "a virtual thread" : "thread " + name.replaceAll("\\d+", "N");
  }

  private static Verdict notObserved(Observation seen) {
    return new Verdict.NotObserved(
        seen.blind().isEmpty()
            ? "not one %s was made while the gate was closed".formatted(seen.unit())
            : "the observer could not see " + String.join("; ", seen.blind()));
  }

  private static Verdict broken(Rule rule, String saw, @Nullable CodePlace where, String tryThis) {
    return new Verdict.Broken(List.of(Finding.of(rule, saw, "", where, tryThis)));
  }
}

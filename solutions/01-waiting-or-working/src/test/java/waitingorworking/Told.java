package waitingorworking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.finding.Rule;
import workshop.practice.steps.Doing;
import workshop.practice.steps.Program;
import workshop.practice.steps.Steps;
import workshop.practice.steps.TooBusy;

/// What a diagnosis told of a program, held against the truth; every failure says what was counted.
///
/// @param kinds null when the diagnosis returned nothing at all
record Told(Map<String, Doing> truth, @Nullable Map<String, Kind> kinds) {

  /// Has the program diagnosed.
  ///
  /// @param steps those that the program is made of; whatever went wrong in them is thrown
  static Told of(Program program, Steps steps) throws Exception {
    Map<String, Kind> kinds = new Diagnosis().diagnose(program.runnables());
    switch (steps.trouble().orElse(null)) {
      case null -> {}
      case TooBusy busy ->
          throw new FindingError(
              Finding.of(
                  Rule.NOT_GRADED,
                  String.valueOf(busy.getMessage()),
                  "",
                  null,
                  "end what else runs on this machine, then grade again"));
      case Error error -> throw error;
      case Exception exception -> throw exception;
      case Throwable other -> throw new IllegalStateException(other);
    }
    return new Told(program.truth(), kinds);
  }

  /// Every step has its kind, and nothing else has one.
  void isRight() {
    hasEveryName();
    every(false);
    every(true);
  }

  /// Every step is in the result, and nothing else is.
  void hasEveryName() {
    Set<String> names = truth.keySet();
    assertThat(kinds).withFailMessage("diagnose returned null").isNotNull();
    Set<String> lacking = new TreeSet<>(names);
    lacking.removeIf(name -> kinds.get(name) != null);
    Set<String> surplus = new TreeSet<>(kinds.keySet());
    surplus.removeAll(names);
    assertThat(lacking)
        .withFailMessage(
            () -> "%d of %d steps are not in the result".formatted(lacking.size(), names.size()))
        .isEmpty();
    assertThat(surplus)
        .withFailMessage(() -> "%d names in the result that no step has".formatted(surplus.size()))
        .isEmpty();
  }

  /// @param works whether to look at the steps that worked; else at those that waited
  private void every(boolean works) {
    Kind right = works ? Kind.WORKED : Kind.WAITED;
    List<String> names = new ArrayList<>(truth.keySet());
    names.removeIf(name -> truth.get(name).works() != works);
    List<Doing> wrong =
        names.stream()
            .filter(name -> kinds != null && kinds.get(name) != right)
            .map(truth::get)
            .sorted(Comparator.naturalOrder())
            .toList();
    assertThat(wrong)
        .withFailMessage(
            () ->
                "%d of %d %s; the first %s"
                    .formatted(
                        wrong.size(),
                        names.size(),
                        works ? "working steps called WAITED" : "waiting steps called WORKED",
                        wrong.getFirst().words()))
        .isEmpty();
  }
}

package workshop.engine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingText;
import workshop.engine.finding.SourceText;
import workshop.engine.run.Result;
import workshop.engine.run.TestResult;
import workshop.engine.run.TestResult.Outcome;

/// Holds how a kept submission was graded against what is expected of it.
final class Check {
  private Check() {}

  /// What is not as expected, in words; empty if everything is.
  static List<String> differences(Kept kept, Result result) {
    if (!result.compileErrors().isEmpty()) {
      return List.of("does not compile: " + text(result, result.compileErrors().getFirst()));
    }
    if (result.tests().isEmpty()) {
      return List.of("no hidden test was run");
    }
    return switch (kept.kind()) {
      case STARTER -> starter(result);
      case ANSWER -> all(result, Outcome.PASSED);
      case RIGHT -> right(kept, result);
      case WRONG -> wrong(kept.expect(), result);
    };
  }

  /// One word or two for a table: `passed`, or the rule and what was seen.
  static String outcome(Result result) {
    if (!result.compileErrors().isEmpty()) {
      return "does not compile";
    }
    List<TestResult> failed = result.failed();
    if (failed.isEmpty()) {
      boolean toDo = result.tests().stream().anyMatch(t -> t.outcome() == Outcome.TO_DO);
      String models =
          result.tests().stream()
              .map(TestResult::model)
              .filter(model -> !model.isEmpty())
              .distinct()
              .collect(Collectors.joining("+"));
      return toDo ? "to do" : "passed " + models;
    }
    Finding finding = failed.getFirst().finding();
    return finding == null
        ? "failed"
        : (finding.rule().name().toLowerCase(Locale.ROOT) + " " + finding.model()).strip();
  }

  private static List<String> all(Result result, Outcome outcome) {
    return result.tests().stream()
        .filter(test -> test.outcome() != outcome)
        .map(test -> describe(result, test))
        .toList();
  }

  /// What a run says of it is what is said of it without one.
  private static List<String> starter(Result result) {
    List<String> differences = new ArrayList<>(all(result, Outcome.TO_DO));
    List<String> unrun = names(Result.notBegun(result.submission()));
    if (!unrun.equals(names(result))) {
      differences.add("without a run its tests are " + unrun + ", with one " + names(result));
    }
    return differences;
  }

  private static List<String> names(Result result) {
    return result.tests().stream().map(test -> test.testClass() + "." + test.name()).toList();
  }

  private static List<String> right(Kept kept, Result result) {
    List<String> differences = new ArrayList<>(all(result, Outcome.PASSED));
    String model = kept.expect().get("model");
    List<String> seen =
        result.tests().stream().map(TestResult::model).filter(name -> !name.isEmpty()).toList();
    if (model.isEmpty() && !seen.isEmpty()) {
      differences.add("was seen to use " + seen.getFirst() + ", though it expects no model");
    } else if (!model.isEmpty() && !seen.contains(model)) {
      differences.add("was not seen to use " + model);
    }
    return differences;
  }

  private static List<String> wrong(Expect expect, Result result) {
    Set<String> failed =
        result.failed().stream()
            .map(TestResult::name)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> differences = new ArrayList<>();
    if (!failed.equals(expect.failing())) {
      differences.add("failed " + failed + ", expected " + expect.failing());
      result.failed().forEach(test -> differences.add(describe(result, test)));
    }
    if (result.failed().isEmpty()) {
      return differences;
    }
    TestResult first = result.failed().getFirst();
    Finding finding = first.finding();
    if (finding != null) {
      compare(differences, "first test", first.name(), expect.get("test"));
      compare(
          differences, "rule", finding.rule().name().toLowerCase(Locale.ROOT), expect.get("rule"));
      compare(differences, "model", finding.model(), expect.get("model"));
      compare(differences, "saw", finding.saw(), expect.get("saw"));
      comparePlace(differences, finding.where(), expect);
    }
    return differences;
  }

  private static void comparePlace(
      List<String> differences, @Nullable CodePlace where, Expect expect) {
    int line = expect.line();
    String wanted = line > 0 ? expect.get("file") + ":" + line : expect.get("file");
    String seen =
        where == null ? "nowhere" : line > 0 ? where.link() : where.link().replaceAll(":.*", "");
    compare(differences, "place", seen, wanted);
  }

  private static void compare(List<String> differences, String what, String seen, String wanted) {
    if (!seen.equals(wanted)) {
      differences.add("%s: %s%n    expected: %s".formatted(what, seen, wanted));
    }
  }

  private static String describe(Result result, TestResult test) {
    String text = test.finding() == null ? "" : "\n" + text(result, test.finding());
    return "%s %s%s".formatted(test.name(), test.outcome(), text);
  }

  private static String text(Result result, Finding finding) {
    return String.join(
        "\n    ", FindingText.lines(finding, new SourceText(result.submission().sources())));
  }
}

package workshop.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workshop.board.Grade;
import workshop.board.State;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.page.RunPage;
import workshop.engine.run.Result;
import workshop.engine.run.Submission;
import workshop.engine.run.TestResult;
import workshop.engine.run.TestResult.Outcome;
import workshop.engine.timeline.Timeline;

/// Pages of made-up runs, with a verdict.
final class Pages {
  private static final String EXERCISE = "02-web-scraping";

  private Pages() {}

  /// Threads, one after the other, and an event loop.
  static RunPage ofThreeRuns() {
    return of(
        Runs.threads("your run", 192, 16),
        Runs.sequential("sequential", 192),
        Runs.async("our answer", 192, 16));
  }

  /// Somebody used threads where an event loop is practised.
  static RunPage of(Timeline... runs) {
    Finding finding =
        new Finding(
            Rule.MODEL,
            "THREADS",
            "16 requests in flight, and 16 threads each waiting for one",
            "many requests are in flight and no thread waits for one of them",
            new CodePlace("webscraping.CatalogueScraper", "fetch", "CatalogueScraper.java", 41),
            "ask for a future instead of an answer, and no thread has to wait");
    return page(State.OTHER_MODEL, finding, "every book is in the result exactly once", runs);
  }

  /// Every text that can come from a participant is this one.
  static RunPage named(String text, Timeline... runs) {
    Finding finding =
        new Finding(Rule.ANSWER, "", text, text, new CodePlace(text, text, text, 1), text);
    return page(State.WRONG, finding, text, runs);
  }

  private static RunPage page(State state, Finding finding, String sentence, Timeline... runs) {
    Submission submission = new Submission(EXERCISE, "webscraping", List.of(), Path.of("."));
    List<TestResult> tests = new ArrayList<>();
    tests.add(test("every_book", 1, sentence, Outcome.PASSED, null));
    tests.add(test("the_model", 1, finding.expected(), Outcome.FAILED, finding));
    tests.add(test("the_second_task", 2, "", Outcome.TO_DO, null));
    Result result = new Result(submission, List.of(), tests, "", Duration.ZERO);
    Grade grade = new Grade(EXERCISE, state, 0, 2, List.of(), 0, "", "", "25", "");
    return new RunPage("02 Web scraping", grade, result, List.of(runs));
  }

  private static TestResult test(
      String name, int task, String sentence, Outcome outcome, @Nullable Finding finding) {
    return new TestResult("T", name, task, sentence, outcome, finding, "", Duration.ZERO);
  }
}

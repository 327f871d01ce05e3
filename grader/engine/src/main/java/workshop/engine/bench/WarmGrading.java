package workshop.engine.bench;

import java.nio.file.Path;
import workshop.engine.jvm.Limits;
import workshop.engine.run.Result;
import workshop.engine.run.Runner;
import workshop.engine.run.Selection;
import workshop.engine.run.TestResult;

/// Times one submission graded again and again by a runner that stays, compile to verdict: what
/// somebody feels who saves a file in front of one.
public final class WarmGrading {
  /// What the time of a whole submission is called.
  public static final String WHOLE = "whole submission";

  static final String COMPILING = "compiling";
  static final String TESTS = "tests";
  static final String STARTING = "from there to each first test, and between tests";

  /// Before a runner is warm: javac has to be compiled itself.
  private static final int WARM_UP = 2;

  private WarmGrading() {}

  static Medians time(Kept kept, Path work, int runs) throws InterruptedException {
    Medians medians = new Medians();
    try (Runner runner = new Runner(Limits.standard())) {
      runner.stay();
      for (int run = -WARM_UP; run < runs; run++) {
        long start = System.nanoTime();
        Result result = runner.grade(kept.submission(work), Selection.all());
        long whole = System.nanoTime() - start;
        if (run >= 0) {
          note(medians, result, whole);
        }
      }
    }
    return medians;
  }

  private static void note(Medians medians, Result result, long whole) {
    long compiling = result.compiling().toNanos();
    long tests = result.tests().stream().mapToLong(test -> test.took().toNanos()).sum();
    medians.add(WHOLE, whole);
    medians.add(COMPILING, compiling);
    medians.add(STARTING, whole - compiling - tests);
    medians.add(TESTS, tests);
    for (TestResult test : result.tests()) {
      medians.add("task " + test.task() + " " + test.name(), test.took().toNanos());
    }
  }
}

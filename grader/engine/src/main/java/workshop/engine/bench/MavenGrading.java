package workshop.engine.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import workshop.board.Grade;
import workshop.board.State;

/// Times an answer graded the way participants do it: `mvn -q -o test -pl exercises/…`.
public final class MavenGrading {
  private MavenGrading() {}

  /// @param runs after one that makes what is missing and is not timed
  public static Medians time(RepositoryCopy copy, String exercise, int runs)
      throws IOException, InterruptedException {
    grade(copy, exercise);
    Medians medians = new Medians();
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      grade(copy, exercise);
      medians.add(WarmGrading.WHOLE, System.nanoTime() - start);
    }
    return medians;
  }

  private static void grade(RepositoryCopy copy, String exercise)
      throws IOException, InterruptedException {
    String mvn = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
    Process process =
        new ProcessBuilder(List.of(mvn, "-q", "-o", "test", "-pl", "exercises/" + exercise))
            .directory(copy.root().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    boolean solved =
        Grade.read(copy.exercise(exercise))
            .filter(grade -> grade.state() == State.SOLVED)
            .isPresent();
    if (process.waitFor() != 0 || !solved) {
      throw new IllegalStateException("Maven did not find the answer right:\n" + said);
    }
  }
}

package workshop.engine.quality;

import java.nio.file.Path;
import java.util.List;

/// Sources that are compiled together, and for which release.
enum SourceSet {
  BOARD(17, "grader/board/src/main/java"),
  BOARD_TESTS(17, "grader/board/src/test/java"),
  PRACTICE(25, "grader/practice/src/main/java"),
  PRACTICE_TESTS(25, "grader/practice/src/test/java"),
  ENGINE(25, "grader/engine/src/main/java"),
  ENGINE_TESTS(25, "grader/engine/src/test/java"),
  COCKPIT(25, "grader/cockpit/src/main/java"),
  COCKPIT_TESTS(25, "grader/cockpit/src/test/java"),
  BROWSER(25, "grader/browser/src/main/java"),
  BROWSER_TESTS(25, "grader/browser/src/test/java"),
  MEASURING(25, "grader/measuring/src/main/java"),
  MEASURING_TESTS(25, "grader/measuring/src/test/java"),
  ANSWERS(25, "solutions/*/src/main/java"),
  HIDDEN_TESTS(25, "solutions/*/src/test/java");

  private final int release;
  private final String folder;

  SourceSet(int release, String folder) {
    this.release = release;
    this.folder = folder;
  }

  int release() {
    return release;
  }

  List<Path> files() {
    return Sources.below(folder);
  }
}

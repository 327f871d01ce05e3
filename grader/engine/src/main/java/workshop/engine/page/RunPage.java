package workshop.engine.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import workshop.board.Grade;
import workshop.board.Replacement;
import workshop.engine.run.Result;
import workshop.engine.timeline.Timeline;

/// The page of one exercise: the verdict with its evidence, and the participant's run above those
/// it is compared with, all on one time scale.
public final class RunPage {
  private static final String FILE = "target/run.html";

  private final String title;
  private final Grade grade;
  private final Result result;
  private final List<Timeline> runs;

  /// @param title of the exercise, for its heading
  /// @param runs the participant's first; empty if none was recorded, and the page says so
  public RunPage(String title, Grade grade, Result result, List<Timeline> runs) {
    this.title = title;
    this.grade = grade;
    this.result = result;
    this.runs = List.copyOf(runs);
  }

  /// Where the page of an exercise lies.
  ///
  /// @param exerciseFolder for example `exercises/02-web-scraping`
  public static Path file(Path exerciseFolder) {
    return exerciseFolder.resolve(FILE);
  }

  /// Replaces the exercise's last page; a browser sees the old one or the new one, never half of
  /// one.
  ///
  /// @return the file
  public Path write(Path exerciseFolder) throws IOException {
    Path file = file(exerciseFolder);
    Replacement.write(file, html());
    return file;
  }

  /// The whole file.
  public String html() {
    return Template.fill("run.html", View.of(title, grade, result, runs));
  }
}

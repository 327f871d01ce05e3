package workshop.cockpit.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workshop.board.Grade;
import workshop.board.Mark;
import workshop.board.Starter;
import workshop.board.State;
import workshop.engine.grade.ExerciseGrading;

/// One exercise of the repository.
///
/// @param root the repository's top folder
/// @param name its folder's name: `02-web-scraping`
public record Exercise(Path root, String name) {
  private static final Pattern OPEN = Pattern.compile("task (\\d+) +(?:failed|to do) .*");

  /// As people say it: `02 web-scraping`.
  public String title() {
    return name.replaceFirst("-", " ");
  }

  /// As it is typed: `02`.
  public String number() {
    return name.substring(0, 2);
  }

  /// The participant's folder.
  public Path folder() {
    return root.resolve("exercises").resolve(name);
  }

  /// What the participant edits.
  public Path sources() {
    return folder().resolve("src");
  }

  /// The folder with the answer, its notes and the hidden tests.
  public Path room() {
    return root.resolve("solutions").resolve(name);
  }

  /// A path as it is typed at the top of the repository.
  public String fromTop(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /// Whether there is anything to compile; somebody may have deleted it.
  public boolean hasSources() {
    return !grading().submission().sources().isEmpty();
  }

  /// Whether the sources are the starter's.
  public boolean isUntouched() {
    return Starter.isUntouched(root, name);
  }

  /// The fingerprint of the sources as they are now.
  public String fingerprint() {
    return Mark.ofSources(root, name);
  }

  /// How it is graded, by the one path there is.
  public ExerciseGrading grading() {
    return new ExerciseGrading(root, name);
  }

  /// The last grade, whether or not it still counts.
  public Optional<Grade> lastGrade() {
    return Grade.read(folder());
  }

  /// Whether it was solved when it was graded last.
  public boolean wasSolved() {
    return lastGrade().filter(grade -> grade.state() == State.SOLVED).isPresent();
  }

  /// The first task that was not solved when it was graded last; 1 if it never was graded.
  public int openTask() {
    try {
      List<String> lines = Files.readAllLines(folder().resolve("target/grade.txt"));
      return lines.stream()
          .map(OPEN::matcher)
          .filter(Matcher::matches)
          .mapToInt(task -> Integer.parseInt(task.group(1)))
          .min()
          .orElse(1);
    } catch (IOException noneYet) {
      return 1;
    }
  }
}

package workshop.board;

import java.util.Optional;
import java.util.function.Supplier;

/// Where the participant stands with one exercise.
///
/// @param exercise the exercise's folder name
/// @param age whether the grade counts, and since when
/// @param grade the last grade; empty exactly if the age says that none counts
public record Standing(String exercise, Age age, Optional<Grade> grade) {

  /// How a grade relates to this run and to the files as they are now.
  public enum Age {
    /// Graded in this run.
    NOW,
    /// Graded earlier, and nothing it was made from has changed since.
    EARLIER,
    /// Graded earlier; its sources, its tests or the grader have changed since.
    CHANGED,
    /// Never graded, or on another JDK.
    NEVER,
    /// No grade counts, but it was solved with the very sources that are there now.
    SOLVED,
    /// No grade counts; it was solved once, with other sources.
    SOLVED_OTHERWISE,
    /// Should have been graded in this run; Maven's words say what went wrong.
    LOST
  }

  /// @throws IllegalArgumentException if a grade is there that does not count, or the reverse
  public Standing {
    boolean counts = age == Age.NOW || age == Age.EARLIER;
    if (counts != grade.isPresent()) {
      throw new IllegalArgumentException(age + " with " + grade);
    }
  }

  /// The same, unless no grade counts and it was solved once.
  ///
  /// @param sources the fingerprint of the sources as they are now
  Standing remembering(Progress progress, Supplier<String> sources) {
    boolean open = age == Age.CHANGED || age == Age.NEVER;
    return progress
        .of(exercise)
        .filter(solved -> open)
        .map(solved -> solved.sources().equals(sources.get()) ? Age.SOLVED : Age.SOLVED_OTHERWISE)
        .map(age -> new Standing(exercise, age, Optional.empty()))
        .orElse(this);
  }

  /// The exercise as people say it: `02 web-scraping`.
  public String title() {
    return exercise.replaceFirst("-", " ");
  }

  /// The row's text.
  public String words() {
    return switch (age) {
      case NOW, EARLIER -> grade.map(Grade::words).orElseThrow();
      case CHANGED -> "changed, not graded yet";
      case NEVER -> "not graded yet";
      case SOLVED -> "solved earlier, with these bytes";
      case SOLVED_OTHERWISE -> "changed since it was solved, not graded yet";
      case LOST -> "not graded: see Maven's words above";
    };
  }

  boolean now() {
    return age == Age.NOW;
  }

  /// Whether Maven came to this exercise in this run, graded or not.
  boolean inThisRun() {
    return age == Age.NOW || age == Age.LOST;
  }

  /// Whether it counts as solved: by its grade, or because it once was with the sources of now.
  public boolean solved() {
    return age == Age.SOLVED || grade.map(Grade::state).filter(State.SOLVED::equals).isPresent();
  }
}

package workshop.board;

import java.util.Optional;

/// Where the participant stands with one exercise.
///
/// @param exercise the exercise's folder name
/// @param age whether the grade counts, and since when
/// @param grade the last grade; empty exactly if the age says that none counts
record Standing(String exercise, Age age, Optional<Grade> grade) {

  /// How a grade relates to this run and to the files as they are now.
  enum Age {
    /// Graded in this run.
    NOW,
    /// Graded earlier, and nothing it was made from has changed since.
    EARLIER,
    /// Graded earlier; its sources, its tests or the grader have changed since.
    CHANGED,
    /// Never graded, or on another JDK.
    NEVER,
    /// Should have been graded in this run; Maven's words say what went wrong.
    LOST
  }

  Standing {
    boolean counts = age == Age.NOW || age == Age.EARLIER;
    if (counts != grade.isPresent()) {
      throw new IllegalArgumentException(age + " with " + grade);
    }
  }

  /// The exercise as people say it: `02 web-scraping`.
  String title() {
    return exercise.replaceFirst("-", " ");
  }

  String words() {
    return switch (age) {
      case NOW, EARLIER -> grade.map(Grade::words).orElseThrow();
      case CHANGED -> "changed, not graded yet";
      case NEVER -> "not graded yet";
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

  boolean solved() {
    return grade.map(Grade::state).filter(State.SOLVED::equals).isPresent();
  }
}

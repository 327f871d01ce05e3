package workshop.cockpit.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import workshop.cockpit.exercise.Exercise;
import workshop.engine.grade.GradedExercise;
import workshop.engine.run.TestResult;

/// What the watch's loop hears of.
sealed interface Event {
  /// Whether nobody wants to hear it any more once these exercises have been saved again: what is
  /// said while a run goes on, as that is dropped, and what came of an older save of theirs.
  default boolean isOutdatedBy(List<Exercise> saved) {
    return switch (this) {
      case Saved _, Typed _, InputEnded _ -> false;
      case Began _, Heard _ -> true;
      case Judged judged -> saved.contains(judged.exercise());
      case Pictured pictured -> saved.contains(pictured.exercise());
      case Failed failed -> saved.contains(failed.exercise());
    };
  }

  /// Sources of these exercises were changed, or deleted; they have been still for a moment.
  record Saved(List<String> exercises) implements Event {}

  /// A line was typed.
  record Typed(String line) implements Event {}

  /// Nothing more will be typed.
  record InputEnded() implements Event {}

  /// Grading has begun.
  ///
  /// @param tests how many hidden tests there are
  record Began(Exercise exercise, int tests) implements Event {}

  /// A hidden test has ended.
  record Heard(Exercise exercise, TestResult test) implements Event {}

  /// A verdict is there.
  ///
  /// @param took from the save that was noticed; shown, never judged
  record Judged(Exercise exercise, GradedExercise graded, Duration took) implements Event {}

  /// The picture of the run is there, if there was something to run.
  ///
  /// @param missing why it is not there all the same; empty if all went well
  record Pictured(Exercise exercise, Optional<String> missing) implements Event {}

  /// There will be no verdict, and it is not the participant's fault.
  record Failed(Exercise exercise, String why) implements Event {}
}

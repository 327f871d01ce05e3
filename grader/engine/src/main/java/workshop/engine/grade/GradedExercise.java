package workshop.engine.grade;

import workshop.board.Grade;
import workshop.engine.run.Result;

/// One exercise of the repository, graded.
///
/// @param exercise the exercise's folder name
/// @param grade what the board will show
/// @param begun whether somebody has changed the starter; otherwise nothing was run
public record GradedExercise(String exercise, Result result, Grade grade, boolean begun) {}

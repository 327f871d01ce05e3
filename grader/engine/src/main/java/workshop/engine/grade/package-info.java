/// Grade: one exercise of the repository is graded, and what that leaves for the board.
///
/// Start reading at [ExerciseGrading], the one path of Maven and of the watch. [Graded] is the one
/// JUnit class that Surefire sees; its dynamic tests are the hidden tests.
@NullMarked
package workshop.engine.grade;

import org.jspecify.annotations.NullMarked;

/// Grade: what Maven runs in each exercise, and what it leaves for the board.
///
/// [Graded] is the one JUnit class that Surefire sees; its dynamic tests are the hidden tests.
@NullMarked
package workshop.engine.grade;

import org.jspecify.annotations.NullMarked;

/// Exercise: the exercises of the repository as a participant meets them: which there are, their
/// hints, their starters, and how one is graded here.
///
/// Nothing here prints. Start reading at [Exercises].
@NullMarked
package workshop.cockpit.exercise;

import org.jspecify.annotations.NullMarked;

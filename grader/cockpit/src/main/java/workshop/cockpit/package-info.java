/// The cockpit: what a participant starts with `mvn -f grader`.
///
/// Each command is a class here; what they share lies in the rooms `exercise` (the repository's
/// exercises), `screen` (what is printed, and how) and `watch`. Nothing here judges.
///
/// Start reading at [Cockpit].
@NullMarked
package workshop.cockpit;

import org.jspecify.annotations.NullMarked;

/// Screen: how the cockpit's words look, on a terminal and without one.
///
/// Start reading at [Terminal].
@NullMarked
package workshop.cockpit.screen;

import org.jspecify.annotations.NullMarked;

/// Findings: what a participant is told, as data, and its one text form.
///
/// Nothing here decides anything. Start reading at [Finding].
@NullMarked
package workshop.engine.finding;

import org.jspecify.annotations.NullMarked;

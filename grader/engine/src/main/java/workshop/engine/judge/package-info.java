/// Rules: from what was observed to what we tell the participant.
///
/// Nothing here starts a thread, reads a clock or touches JFR: give it facts, get a [Verdict].
/// Start reading at [Judge].
@NullMarked
package workshop.engine.judge;

import org.jspecify.annotations.NullMarked;

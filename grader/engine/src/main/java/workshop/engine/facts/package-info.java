/// Facts: what was seen while a participant's program ran. Records only, no opinions.
///
/// Nothing here starts a thread, reads a clock or knows a rule. Start reading at [Observation].
@NullMarked
package workshop.engine.facts;

import org.jspecify.annotations.NullMarked;

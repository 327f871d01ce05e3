/// Witnesses: what can be seen of a JVM while code of the participant's runs in it.
///
/// Who asked for an operation, whether anything runs, what blocked and what was burnt; and the
/// proof, before anything is judged, that all this can be seen here. Nothing here knows a rule or
/// holds a gate for longer than its own proof. Start reading at [Witnesses].
@NullMarked
package workshop.engine.witness;

import org.jspecify.annotations.NullMarked;

/// Hang: finds out that a run never comes to an end, and tells why.
///
/// Runs inside the participant's JVM. Start reading at [Supervisor].
@NullMarked
package workshop.engine.hang;

import org.jspecify.annotations.NullMarked;

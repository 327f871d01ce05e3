/// Observe: hold a participant's operations, wait until nothing moves, look once.
///
/// In: a world with a gate and the participant's work. Out: an [Observation]. What it means is the
/// judge's business. Everything here runs inside the participant's JVM, on threads whose names
/// start with `grader-`. Start reading at [GatedRun].
@NullMarked
package workshop.engine.observe;

import org.jspecify.annotations.NullMarked;

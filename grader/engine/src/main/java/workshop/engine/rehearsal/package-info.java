/// Rehearsal: a tiny exercise of the engine's own, hidden tests and answer in one, that takes a
/// participant's JVM the way every grading takes it.
///
/// The start cache is made of what this needed. Nobody is graded by it. Start reading at
/// [RehearsalTest].
@NullMarked
package workshop.engine.rehearsal;

import org.jspecify.annotations.NullMarked;

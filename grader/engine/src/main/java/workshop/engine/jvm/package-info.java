/// Jvm: one participant JVM as a process, seen from the runner: how it is started, started fast,
/// talked to, and ended with everything it has started.
///
/// Nothing here knows of tests or results. Start reading at [ParticipantJvms].
@NullMarked
package workshop.engine.jvm;

import org.jspecify.annotations.NullMarked;

/// Inside: the main program of the participant's JVM.
///
/// It connects to the runner, lets the observer prove itself, holds the participant's classes
/// against what the hidden tests call, runs the tests and reports each start and end as it happens.
/// Start reading at [ParticipantMain].
@NullMarked
package workshop.engine.inside;

import org.jspecify.annotations.NullMarked;

/// Cutting: from what was recorded of a run to its timeline.
///
/// The flight recording is read, its times are turned into this JVM's, its threads and the child
/// processes get their lanes, and the worlds' operations the lanes of those who asked for them. It
/// runs in the participant's JVM, as the worlds do, once the run is over. Nothing here judges.
/// Start reading at [Cut].
@NullMarked
package workshop.engine.cutting;

import org.jspecify.annotations.NullMarked;

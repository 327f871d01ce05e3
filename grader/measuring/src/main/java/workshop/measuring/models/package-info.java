/// The models: how all units of a task are done, once for whatever task it is.
///
/// [TaskMain] does one task in one model, in a JVM of its own. Nothing here measures anything but
/// that, or compares. Start reading at [Model].
@NullMarked
package workshop.measuring.models;

import org.jspecify.annotations.NullMarked;

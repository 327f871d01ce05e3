/// The tasks of the decision table, and the models that do them.
///
/// A [Task] says what one of its units is, once; a [Model] says how all units are done, once. So
/// whatever a model does at one task it does at every other. [TaskMain] does one task in one model,
/// in a JVM of its own; [Workplace] has the host that answers and the files, and stays outside of
/// that JVM. Nothing here compares anything. Start reading at [Task].
@NullMarked
package workshop.engine.tasks;

import org.jspecify.annotations.NullMarked;

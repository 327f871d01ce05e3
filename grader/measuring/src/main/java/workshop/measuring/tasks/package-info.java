/// The tasks of the decision table, and what they work on.
///
/// A [Task] says once what one of its units is; how all units are done, in which model, is not
/// known here. [Workplace] has the host that answers and the files, and stays outside of the JVM
/// that is measured. Start reading at [Task].
@NullMarked
package workshop.measuring.tasks;

import org.jspecify.annotations.NullMarked;

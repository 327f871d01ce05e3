/// What one more task that waits costs, in each of four models: the probes of the cost table.
///
/// A [Probe] measures one figure in a JVM of its own and prints it. It must do no harm to the
/// machine it runs on: [Caution] says how far it may go, and every process that it starts ends with
/// it. Start reading at [Crowd].
@NullMarked
package workshop.measuring.probe;

import org.jspecify.annotations.NullMarked;

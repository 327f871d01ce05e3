/// The costs of one more that waits, put together: starts the JVMs of the probes and reads what
/// they say. Start reading at [CostRun].
@NullMarked
package workshop.measuring.costs;

import org.jspecify.annotations.NullMarked;

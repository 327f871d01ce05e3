/// Threads: one dump of every thread, platform and virtual, and how to read a stack.
///
/// Nothing here knows a world, a gate or a rule. Start reading at [ThreadDump].
@NullMarked
package workshop.engine.threads;

import org.jspecify.annotations.NullMarked;

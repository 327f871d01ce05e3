/// Heap: what only the objects themselves know, read off a heap dump: who owns a lock, which file
/// is open.
///
/// Nothing here knows a rule, and no class of the JDK has to be opened for it. Start reading at
/// [HeapDump].
@NullMarked
package workshop.engine.heap;

import org.jspecify.annotations.NullMarked;

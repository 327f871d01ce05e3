/// How a program talks to a child process: frames over the child's standard input and output.
///
/// [ParentSide] asks, [WorkerSide] answers, a [Watchdog] says when an answer takes too long, and
/// [WholeFile] writes a file so that nobody ever sees half of it. Nothing here starts a process,
/// ends one, or reads what it says on its standard error: that is up to who uses it. Start reading
/// at [ParentSide].
@NullMarked
package workshop.practice.protocol;

import org.jspecify.annotations.NullMarked;

/// Pipe: what the participant's JVM tells the runner, as messages over a loopback socket.
///
/// The participant's code is not handed the socket, and standard output carries nothing of ours.
/// Start reading at [Message].
@NullMarked
package workshop.engine.pipe;

import org.jspecify.annotations.NullMarked;

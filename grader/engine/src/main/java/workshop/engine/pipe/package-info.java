/// Pipe: what the participant's JVM tells the runner, as messages over a loopback socket.
///
/// The participant's code is not handed the socket, and standard output carries nothing of ours. No
/// field that Java lets it open leads there, memory cannot be read past the language, no agent can
/// be loaded, and the door is shut behind the first who comes in. Native code in the same process
/// could still write to the socket: refusing it by flag costs a quarter of every start, because a
/// JVM that does cannot use all of its start cache. Start reading at [Message].
@NullMarked
package workshop.engine.pipe;

import org.jspecify.annotations.NullMarked;

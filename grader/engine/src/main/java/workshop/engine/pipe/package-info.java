/// Pipe: what the participant's JVM tells the runner, as messages over a loopback socket.
///
/// The participant's code is not handed the socket, and standard output carries nothing of ours. No
/// field that Java lets it open leads there, memory cannot be read past the language, no agent can
/// be loaded, and the door is shut behind the first who comes in. Native code in the same process
/// could still write to the socket: the flag that refuses it keeps a JVM from using most of its
/// start cache (JDK 25). Start reading at [Message].
@NullMarked
package workshop.engine.pipe;

import org.jspecify.annotations.NullMarked;

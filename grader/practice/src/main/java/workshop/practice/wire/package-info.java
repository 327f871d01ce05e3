/// What is said between a client of the practice host and the host itself.
///
/// The client connects to the host's control port on 127.0.0.1 and sends the token as its first
/// line. From then on every request is one line, every reply is one line, in turn: see [Verb] and
/// [Line]. Nothing here reads or writes.
@NullMarked
package workshop.practice.wire;

import org.jspecify.annotations.NullMarked;

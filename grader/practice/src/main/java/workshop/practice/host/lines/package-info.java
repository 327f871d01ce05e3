/// Clients of a server that somebody else wrote: they connect, talk in lines, and misbehave.
///
/// They live on the host's event loop, so thousands of them cost no thread, and none of their
/// sockets belongs to the process that is judged. Start reading at [Crowd].
@NullMarked
package workshop.practice.host.lines;

import org.jspecify.annotations.NullMarked;

/// The process that serves worlds and can hold what they are asked.
///
/// One event loop thread owns everything: gates, counts, connections. So nothing here is locked,
/// thousands of held requests cost no thread, and what one control reply says was all true at one
/// moment. Another thread, the main one, only waits for the end of standard input: then the owner
/// is gone, and so is this process.
///
/// Each held request costs one file descriptor here and one in the client: Java raises its soft
/// limit to the hard one, on macOS to 10,240.
///
/// The rooms inside: `door` lets in who knows a token; `gate` counts and holds; `http` and `desk`
/// are the two kinds of worlds and know `gate` and `door` only; `lines` has no world, but clients
/// that ask a participant's server. Nothing here knows what a participant's program should look
/// like. Start reading at [HostProcess], then [ControlConnection].
@NullMarked
package workshop.practice.host;

import org.jspecify.annotations.NullMarked;

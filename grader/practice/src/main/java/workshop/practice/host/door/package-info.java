/// Listening sockets for clients that speak in lines and know a token.
///
/// What they say is understood elsewhere. Start reading at [LineDoor].
@NullMarked
package workshop.practice.host.door;

import org.jspecify.annotations.NullMarked;

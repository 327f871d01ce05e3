/// Clients that talk in lines: what they did, what they heard, and how they can leave.
///
/// Only values, told by the host in the room `host.lines` to who steers the clients, in the room
/// `world`. Start reading at [Heard].
@NullMarked
package workshop.practice.lines;

import org.jspecify.annotations.NullMarked;

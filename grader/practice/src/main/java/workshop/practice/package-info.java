/// What exercises and their starters share.
///
/// A starter throws [Todo]; the world an exercise runs against is opened in the room `world`, is
/// served by another process in the room `host`, and what a book shop looks like is decided in the
/// room `shop`. Operations that are no requests pass the gate through the room `turnstile`; units
/// of work and child processes are in `work`, a folder of files in `files`, a database in
/// `database`. What single exercises need is in `steps` (that wait or work), `quotes` (an API with
/// prices), `lines` (clients of a participant's own server), `orders` (an order desk's
/// surroundings) and `mail` (a mail room, to try a pipeline by hand). Arrows go one way: `files`,
/// `database` and `steps` know `world`, `orders` knows `work`, these and `work` know `turnstile`,
/// all of them meet the host only in `wire`, and `world` and `host` know `shop`, `quotes` and
/// `lines`.
@NullMarked
package workshop.practice;

import org.jspecify.annotations.NullMarked;

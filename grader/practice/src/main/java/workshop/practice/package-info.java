/// What exercises and their starters share.
///
/// A starter throws [Todo]; the world an exercise runs against is opened in the room `world`, is
/// served by another process in the room `host`, and what a book shop looks like is decided in the
/// room `shop`. Operations that are no requests pass the gate through the room `turnstile`; units
/// of work and child processes are in `work`, a folder of files in `files`, a database in
/// `database`.
///
/// What single exercises need has its room too: `steps` (that wait or work), `quotes` (an API with
/// prices), `lines` (clients of a participant's own server), `orders` (an order desk's
/// surroundings), `archive` (letters on disk), `sales` (an old database), `ledger` (where calls
/// meet), `bank` (accounts whose transfers meet), `mail` (to try a pipeline by hand) and `learning`
/// (tomatoes, and an old library that learns from them).
///
/// Arrows go one way: `sales` knows `database`, `files`, `database` and `steps` know `world`,
/// `orders` and `learning` know `work`, these and `work` know `turnstile`, all of them meet the
/// host only in `wire`, and `world` and `host` know `shop`, `quotes` and `lines`.
@NullMarked
package workshop.practice;

import org.jspecify.annotations.NullMarked;

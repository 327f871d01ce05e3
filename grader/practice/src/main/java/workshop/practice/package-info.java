/// What exercises and their starters share.
///
/// A starter throws [Todo]; the world an exercise runs against is opened in the room `world`, is
/// served by another process in the room `host`, and what a book shop looks like is decided in the
/// room `shop`. Operations that are no requests pass the gate through the room `turnstile`; units
/// of work and child processes are in `work`, a folder of files in `files`, a database in
/// `database`; what clients of a participant's own server say and hear is in `lines`. Arrows go one
/// way: `files` and `database` know `world`, these and `work` know `turnstile`, all of them meet
/// the host only in `wire`, and `world` and `host` know `shop`.
@NullMarked
package workshop.practice;

import org.jspecify.annotations.NullMarked;

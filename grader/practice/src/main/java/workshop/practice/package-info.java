/// What exercises and their starters share.
///
/// A starter throws [Todo]; the world an exercise runs against is opened in the room `world`, is
/// served by another process in the room `host`, and what a book shop looks like is decided in the
/// room `shop`. Arrows go one way: `world` and `host` meet only in `wire`, and both know `shop`.
@NullMarked
package workshop.practice;

import org.jspecify.annotations.NullMarked;

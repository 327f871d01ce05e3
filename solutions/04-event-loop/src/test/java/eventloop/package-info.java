/// The hidden tests of exercise 04.
///
/// The clients live in the practice host. Nothing waits for a time: only for what a client hears,
/// or until nothing moves any more. [Scene] puts a server and its clients together. Start reading
/// at [LineServerTest].
@NullMarked
package eventloop;

import org.jspecify.annotations.NullMarked;

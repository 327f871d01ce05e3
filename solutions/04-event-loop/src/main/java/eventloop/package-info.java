/// Exercise 04: one thread that serves two thousand clients.
///
/// Given are [LineHandler], which knows the answer to a line, and [LineCutter], which cuts what
/// comes from one client into lines. Start reading at [LineServer].
@NullMarked
package eventloop;

import org.jspecify.annotations.NullMarked;

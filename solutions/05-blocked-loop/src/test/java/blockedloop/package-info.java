/// The hidden tests of exercise 05.
///
/// A [Shift] is one desk with a loop, a price list and a till, and remembers what happened to every
/// order. Most tests run with the gate open; those about the loop, the limit, the order and the
/// backlog with it closed. None looks at a clock. Start reading at [FreeLoopTest].
@NullMarked
package blockedloop;

import org.jspecify.annotations.NullMarked;

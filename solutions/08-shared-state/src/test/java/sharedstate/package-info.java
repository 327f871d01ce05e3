/// The hidden tests of exercise 08.
///
/// A [Meeting] is one call that is kept standing after one of its accesses to the ledger, while
/// another is made: every place in turn, so nothing is left to luck. It goes on as soon as the
/// other is over, or cannot be before it. A [HotLoop] looks at a stop flag until the compiler has
/// made the best of it. None looks at a clock. Start reading at [ReservationTest].
@NullMarked
package sharedstate;

import org.jspecify.annotations.NullMarked;

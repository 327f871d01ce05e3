/// The hidden tests of exercise 09.
///
/// For the detective there is a [Ring] of threads that wait for each other, and a [Queue] of those
/// that only have to wait long. A [Day] is one bank whose transfers meet, and knows what every
/// account must have at its end. None looks at a clock. Start reading at [BankTest].
@NullMarked
package deadlock;

import org.jspecify.annotations.NullMarked;

/// What a stock market quotes: symbols, their prices, and how an API tells them.
///
/// All of it follows from a [MarketSpec]: the same spec gives the same bytes on every machine.
/// Nothing here opens a socket, starts a thread or reads a clock. Start reading at [Market].
@NullMarked
package workshop.practice.quotes;

import org.jspecify.annotations.NullMarked;

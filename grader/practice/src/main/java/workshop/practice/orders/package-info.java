/// An order desk's surroundings: an event loop, a slow old price list, and a till.
///
/// Orders come in on the [EventLoop], whose one thread serves everybody. The [PriceList] is legacy:
/// it makes its caller wait, and each of its lookups is a unit of work that passes the gate. The
/// [Till] belongs to the loop and remembers whoever came from elsewhere. To try a desk by hand
/// there is [RushHour]. Start reading at [EventLoop].
@NullMarked
package workshop.practice.orders;

import org.jspecify.annotations.NullMarked;

/// Exercise 05: an order desk on an event loop that stands still.
///
/// Given is [BlockedDesk], the desk as it is today: run it and see. The loop, the price list, the
/// till, orders and receipts are in `workshop.practice.orders`. Start reading at [BlockedDesk],
/// then write [OrderDesk].
@NullMarked
package blockedloop;

import org.jspecify.annotations.NullMarked;

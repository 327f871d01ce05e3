/// A shop's old database: customers, their orders, and the lines of each order.
///
/// [SalesDatabase] makes one from a seed, puts the gate of the `database` room in front of it and a
/// pool of connections before that. [SalesQueries] are the questions that may be asked. What
/// happens while they are asked, another order or a price that is no number, is [Counter]'s and
/// [SalesTables]' doing. Start reading at [SalesDatabase].
@NullMarked
package workshop.practice.sales;

import org.jspecify.annotations.NullMarked;

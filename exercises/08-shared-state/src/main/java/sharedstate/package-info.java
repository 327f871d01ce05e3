/// Exercise 08: several threads, and what they share.
///
/// Given is [Stocktaking], a count that ends when a flag is raised: run it and see. The ledger is
/// in `workshop.practice.ledger`. Start with [StopFlag], then write [Inventory].
@NullMarked
package sharedstate;

import org.jspecify.annotations.NullMarked;

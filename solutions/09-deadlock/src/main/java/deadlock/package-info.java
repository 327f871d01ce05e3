/// Exercise 09: two transfers of a bank that wait for each other.
///
/// Given is [HastyBank], the bank as it is today: run it and look. Accounts, and the meeting that
/// makes transfers cross every time, are in `workshop.practice.bank`. Start reading at [HastyBank],
/// then write [Detective], which says what happened there, and [Bank], where it cannot happen.
@NullMarked
package deadlock;

import org.jspecify.annotations.NullMarked;

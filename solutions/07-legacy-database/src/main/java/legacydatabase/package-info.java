/// Exercise 07: totals of many customers from an old database that makes its callers wait.
///
/// Given are [Total] and [Totals]; the two queries are [workshop.practice.sales.SalesQueries].
/// Start reading at [OrderReport].
@NullMarked
package legacydatabase;

import org.jspecify.annotations.NullMarked;

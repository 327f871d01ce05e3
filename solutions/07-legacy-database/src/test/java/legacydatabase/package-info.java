/// The hidden tests of exercise 07.
///
/// [TotalTest] asks for one customer after the other, [TotalsTest] for many at once; what is said
/// about the model runs with the gate closed. None of them looks at a clock. [Audit] compares.
/// Start reading at [TotalTest].
@NullMarked
package legacydatabase;

import org.jspecify.annotations.NullMarked;

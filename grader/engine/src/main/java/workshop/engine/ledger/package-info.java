/// Ledger: what a test left behind, held against what was there when it began.
///
/// Runs inside the participant's JVM. Start reading at [Ledger].
@NullMarked
package workshop.engine.ledger;

import org.jspecify.annotations.NullMarked;

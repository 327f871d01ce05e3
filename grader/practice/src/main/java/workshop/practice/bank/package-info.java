/// A bank's accounts, each with a lock of its own, and a meeting that makes transfers get into each
/// other's way, every time.
///
/// Money moves only on an [Account] that is locked. A [Meeting] sends transfers to a bank, each on
/// a thread of its own, and lets each stand where it matters: with one account locked and before
/// the next. Nothing here waits for time to pass. Start reading at [Account].
@NullMarked
package workshop.practice.bank;

import org.jspecify.annotations.NullMarked;

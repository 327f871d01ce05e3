/// A warehouse's ledger: how many pieces lie on which shelf.
///
/// The [Ledger] can be read, written, and changed by compare-and-set; each of these is atomic, and
/// nothing holds two of them together. That is left to whoever uses it. A `Runnable` given with it
/// runs after every access, on the thread that made it, and may keep that thread standing: so a
/// test decides who meets whom. To try an inventory by hand there is [Saturday]. Start reading at
/// [Ledger].
@NullMarked
package workshop.practice.ledger;

import org.jspecify.annotations.NullMarked;

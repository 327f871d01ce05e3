/// The way to the gate from whichever process: a participant's JVM, its children, theirs.
///
/// Here an operation says that it begins, waits until it may pass, and says that it is over. What
/// it is (a file, a query, a unit of work) is decided in other rooms, and who opens the gate in the
/// room `world`, which is another door with another token. Start reading at [Turnstile].
@NullMarked
package workshop.practice.turnstile;

import org.jspecify.annotations.NullMarked;

/// JUnit: what a hidden test is written with.
///
/// Annotations, the practice world and the observer as parameters, and assertions in AssertJ's
/// style that hold no logic of their own. Runs inside the participant's JVM. Start reading at
/// [HiddenTests] and [DoneWhen].
@NullMarked
package workshop.engine.junit;

import org.jspecify.annotations.NullMarked;

/// The hidden tests of exercise 01.
///
/// A step waits until it is clear that it waited, or works for a fixed amount of CPU time; a crowd
/// beside it keeps a step that works below a third of a processor. So every sensible line between
/// the two is right on every machine, and no test looks at a clock. [Told] compares, [Turns] sees
/// in which order steps ran. Start reading at [DiagnosisTest].
@NullMarked
package waitingorworking;

import org.jspecify.annotations.NullMarked;

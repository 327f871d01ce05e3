/// The hidden tests of exercise 11.
///
/// [Views] says what is to be painted, [Run] takes a rendering from one quiet moment to the next,
/// [Audit] compares pixels and tiles. None of them looks at a clock; [Measured] is no test. Start
/// reading at [FractalTest].
@NullMarked
package parallelcpu;

import org.jspecify.annotations.NullMarked;

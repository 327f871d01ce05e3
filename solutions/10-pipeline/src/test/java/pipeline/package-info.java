/// The hidden tests of exercise 10.
///
/// A [Plan] says what a pipeline is given, [Line] is the source, the steps and the sink, and a
/// [Trial] runs one from one quiet moment to the next.
@NullMarked
package pipeline;

import org.jspecify.annotations.NullMarked;

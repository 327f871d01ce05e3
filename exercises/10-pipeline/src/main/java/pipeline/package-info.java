/// Exercise 10: a pipeline of queues that hold so much and no more.
///
/// Given are the ends of the line, [Source] and [Sink], what happens between, a [Stage], and
/// [OneByOne], which does everything one after another. Start reading at [OneByOne], then write
/// [Pipeline].
@NullMarked
package pipeline;

import org.jspecify.annotations.NullMarked;

/// Bench: the author's check. Grades every kept submission by the one path and holds it against
/// what is expected of it: answers and right twins pass, starters solve nothing, wrong answers are
/// rejected by the test and with the finding that are meant for them.
///
/// Start reading at [Bench].
@NullMarked
package workshop.engine.bench;

import org.jspecify.annotations.NullMarked;

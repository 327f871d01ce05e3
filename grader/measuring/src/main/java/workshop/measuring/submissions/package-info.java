/// What the models cost: the answer of an exercise and other kept submissions at the same work,
/// each in a JVM of its own, on one processor core and on several.
///
/// Figures for the reader; nothing here is a test, and no verdict knows of it. An exercise takes
/// part with a file `models` beside its notes, a line `name: folder` for each submission, and a
/// class `Measured` among its hidden tests, whose `main` does `all` of the work, or one unit of it
/// when asked to do it `once`, and prints a line that tells its result. Start reading at [Models].
@NullMarked
package workshop.measuring.submissions;

import org.jspecify.annotations.NullMarked;

/// Tomatoes, and an old library that helps to learn which of them are ripe.
///
/// The data are made up: a [Harvest] makes as many rows as wanted from a seed, and always the same.
/// [Gradients] is the library. It keeps its rows and its sums in the *process*, so a process can
/// have one user and no more. What was learned is held against rows that nobody has learned from by
/// [Accuracy]. Nothing here starts a process or a thread. Start reading at [Gradients].
@NullMarked
package workshop.practice.learning;

import org.jspecify.annotations.NullMarked;

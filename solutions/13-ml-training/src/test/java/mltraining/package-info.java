/// The hidden tests of exercise 13.
///
/// A [Season] is one data set and the desk that every row read and every gradient comes through,
/// [Reference] is what has to come out, and [Roll] who did what. Workers are killed, and answers
/// put in order, while the gate holds the gradients; nothing looks at a clock. Start reading at
/// [OneWorkerTest].
@NullMarked
package mltraining;

import org.jspecify.annotations.NullMarked;

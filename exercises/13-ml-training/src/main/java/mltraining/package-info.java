/// Exercise 13: learn which tomatoes are ripe, with a library that has room for one user a process.
///
/// Given are [Weights], [Descent], [OneProcess], which does all of it in one process, and
/// [Tasting], which tries what was learned. [Learner] is where a worker process begins. Start
/// reading at [OneProcess], then [Trainer].
@NullMarked
package mltraining;

import org.jspecify.annotations.NullMarked;

/// Timeline: what one run of a submission looked like, from its first moment to its last.
///
/// Facts only, as records and as JSON: nothing here records, draws or judges. Every text may come
/// from the participant's code (a thread's name, a path), so it is data and never markup. Start
/// reading at [Timeline].
@NullMarked
package workshop.engine.timeline;

import org.jspecify.annotations.NullMarked;

/// Watch: sees what is saved, grades it, tells, and obeys lines that are typed.
///
/// Three threads bring events ([Saves], [Input], [Checking]); one takes them and prints. Start
/// reading at [Watch].
@NullMarked
package workshop.cockpit.watch;

import org.jspecify.annotations.NullMarked;

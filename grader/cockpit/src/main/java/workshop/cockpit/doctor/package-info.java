/// Doctor: what this machine offers, and what the judge can see on it.
///
/// Start reading at [Examination].
@NullMarked
package workshop.cockpit.doctor;

import org.jspecify.annotations.NullMarked;

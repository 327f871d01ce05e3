/// Run: grades one submission of one exercise, the same way for Maven, the bench and everything
/// else.
///
/// This side is the runner: it compiles the participant's source, keeps the practice host, starts
/// one participant JVM per hidden test class, reads its messages, and has the right to end it.
/// Start reading at [Runner].
@NullMarked
package workshop.engine.run;

import org.jspecify.annotations.NullMarked;

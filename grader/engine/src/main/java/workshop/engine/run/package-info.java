/// Run: grades one submission of one exercise, the same way for Maven, the bench and everything
/// else.
///
/// This side is the runner: it compiles the participant's source, keeps the practice host, has one
/// participant JVM started per hidden test class, reads its messages, and has the right to end it.
/// Start reading at [Runner].
@NullMarked
package workshop.engine.run;

import org.jspecify.annotations.NullMarked;

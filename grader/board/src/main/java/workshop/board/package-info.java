/// The board: what a participant sees last, after every `mvn test`.
///
/// Each exercise's grader leaves one [Grade] in its `target` folder. Here they are read again, held
/// against the [Mark] of what they were made from, and shown as rows, findings and the next thing
/// to do. Maven's own closing words are held back ([Tail]) and dropped only when the board has told
/// everything they would say ([Closing]).
///
/// What does not happen here: nothing is run, compiled or judged. This room is compiled for release
/// 17 and uses the JDK alone, because it runs in Maven's own JVM, whatever that is.
///
/// Start reading at [LastWords].
@NullMarked
package workshop.board;

import org.jspecify.annotations.NullMarked;

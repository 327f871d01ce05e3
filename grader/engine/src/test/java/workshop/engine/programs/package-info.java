/// Programs that try to fool the judge, each with the verdict it must get.
///
/// The programs themselves lie in `src/test/programs`: they are compiled as a participant's code
/// is, and run in a JVM with a participant's flags, several after one another. [ProgramsTest] runs
/// each over every world it is meant for, once as the system gives it and once without `/proc`;
/// [ProgramCount] runs them many times and counts. Start reading at [ProgramMain].
@NullMarked
package workshop.engine.programs;

import org.jspecify.annotations.NullMarked;

/// Recording: what happens in the participant's JVM while an exercise's demonstration runs, taken
/// down.
///
/// It has four sources: the flight recorder (threads, and where they stand), a look at every
/// thread's CPU time and at the child processes now and then, the practice worlds' own logs, and
/// who issued which request. All times are this JVM's `System.nanoTime()` in the end: the
/// recorder's by [Beat], a world's by [Watched]. The room `cutting` makes a timeline of it. Start
/// reading at [Recorder].
@NullMarked
package workshop.engine.recording;

import org.jspecify.annotations.NullMarked;

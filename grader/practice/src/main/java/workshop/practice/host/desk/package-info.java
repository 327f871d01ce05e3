/// Worlds whose operations happen in the participant's own processes: files, queries, units of
/// work.
///
/// They come through the turnstile, one connection a process. Start reading at [TurnstileClient].
@NullMarked
package workshop.practice.host.desk;

import org.jspecify.annotations.NullMarked;

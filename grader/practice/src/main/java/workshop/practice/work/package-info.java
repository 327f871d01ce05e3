/// Work that computes: in units that pass the gate, and in child processes.
///
/// Libraries of the exercises call [Unit]; participants who need a process of their own call
/// [Workers]. Nothing here knows how the gate is steered. Start reading at [Unit].
@NullMarked
package workshop.practice.work;

import org.jspecify.annotations.NullMarked;

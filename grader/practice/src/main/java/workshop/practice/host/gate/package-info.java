/// One gate and one count for every kind of world.
///
/// A [HostedWorld] counts its operations in a [Tally], each of them a [Visit], and lets them pass
/// its [HostGate]; how they come and what they get is decided in the rooms `http` and `desk`. All
/// of it belongs to the event loop. Start reading at [HostedWorld].
@NullMarked
package workshop.practice.host.gate;

import org.jspecify.annotations.NullMarked;

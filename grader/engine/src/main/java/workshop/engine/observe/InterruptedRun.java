package workshop.engine.observe;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workshop.engine.witness.Census;
import workshop.engine.witness.Witnesses;
import workshop.practice.world.World;

/// One run of the participant's work that is interrupted while its operations are held.
///
/// Whatever the interrupt sets off has happened before the gate is opened: those who react to it
/// are told from those who go on because they were let.
final class InterruptedRun {
  private final Witnesses witnesses;
  private final Gates gates;

  InterruptedRun(Witnesses witnesses, World world) {
    this.witnesses = witnesses;
    this.gates = new Gates(List.of(world));
  }

  /// Interrupts the thread that runs the work as soon as so many operations are held, or some and
  /// nothing moves any more; opens the gate when nothing moves then, and waits for the work.
  ///
  /// @return what the work threw; null if it returned
  @Nullable Throwable run(Work work, int enough) {
    Quiet quiet = new Quiet(gates, witnesses, new Census(witnesses.offspring()));
    gates.hold();
    try {
      work.start();
      quiet.await(work::over, () -> gates.state().held().size() >= enough, false);
      work.interrupt();
      quiet.await(work::over);
    } finally {
      gates.open();
    }
    work.join();
    return work.failure();
  }
}

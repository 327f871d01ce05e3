package workshop.engine.observe;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Rest;
import workshop.engine.facts.Round;
import workshop.engine.facts.ThreadFact;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Census;
import workshop.engine.witness.Observers;
import workshop.engine.witness.Witnesses;
import workshop.practice.world.World;

/// One run of the participant's work against a closed gate, which a test takes from one quiet
/// moment to the next.
///
/// For programs whose parts wait for each other: what is where can be told only when nothing moves.
/// In between the test lets go what is held, or interrupts. A wait with a limit is a wait: what
/// happens when the limit has passed is not waited for. Used by one thread, which is not the
/// work's.
public final class Stepwise implements AutoCloseable {
  private final Witnesses witnesses;
  private final World world;
  private final Work work;
  private final Quiet quiet;

  private Stepwise(Witnesses witnesses, World world, Work work) {
    this.witnesses = witnesses;
    this.world = world;
    this.work = work;
    this.quiet =
        new Quiet(new Gates(List.of(world)), witnesses, new Census(witnesses.offspring()))
            .withoutDeadlines();
  }

  /// Closes the gate and begins the work, on a thread of its own.
  static Stepwise begin(Witnesses witnesses, World world, Callable<?> body) {
    world.gate().hold();
    Work work = new Work(body);
    work.start();
    return new Stepwise(witnesses, world, work);
  }

  /// Waits until something is held and nothing moves, or the work is over and nothing runs, or the
  /// program spins.
  ///
  /// Where nothing moves, nothing is held and the work is not over, the program is stuck: then this
  /// does not return, and the supervisor ends the test and tells why.
  ///
  /// @return came: the work is over and nothing is held; quiet: something is held; spinning
  public Rest rest() {
    return Observers.call("gate", this::await);
  }

  private Rest await() {
    Round.End end = quiet.await(work::over);
    return switch (end) {
      case RETURNED -> new Rest(Rest.End.CAME, 0, null);
      case QUIET, TIMER_PENDING, ENOUGH -> new Rest(Rest.End.QUIET, 0, null);
      case CPU_CAP -> new Rest(Rest.End.SPINNING, Quiet.CPU_CAP.toMillis(), runningAt());
    };
  }

  private @Nullable CodePlace runningAt() {
    return ThreadDump.take(witnesses.scratch()).threads().stream()
        .map(witnesses.reader()::read)
        .flatMap(Optional::stream)
        .filter(fact -> fact.blocked() == Blocked.NOT)
        .min(Comparator.comparingLong(ThreadFact::id))
        .map(ThreadFact::place)
        .orElse(null);
  }

  /// Whether the work has returned or thrown.
  public boolean isOver() {
    return work.over();
  }

  /// Interrupts the thread that the work runs on.
  public void interrupt() {
    work.interrupt();
  }

  /// Opens the gate for good and waits for the end of the work.
  ///
  /// @throws Exception what the work threw
  public void finish() throws Exception {
    world.gate().open();
    rest();
    work.join();
    switch (work.failure()) {
      case null -> {}
      case Exception e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  /// Opens the gate and waits for nobody.
  @Override
  public void close() {
    world.gate().open();
  }
}

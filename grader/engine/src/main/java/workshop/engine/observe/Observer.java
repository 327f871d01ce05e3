package workshop.engine.observe;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Observation;
import workshop.engine.hang.Supervisor;
import workshop.engine.ledger.Ledger;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.witness.Issuers;
import workshop.engine.witness.Observers;
import workshop.engine.witness.Witnesses;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.World;

/// The door to this room: watches a participant's work against a world's gate.
public final class Observer {
  private final Witnesses witnesses;
  private final Supervisor supervisor;

  /// Makes the observer of this JVM and lets it prove itself, which starts the flight recorder.
  ///
  /// @param scratch a folder for dumps and recordings
  /// @param classes the folder the participant's code was compiled into
  /// @param host a connection to the practice host, used for the self-proof only
  /// @param hostPid its process
  public Observer(Path scratch, Path classes, PracticeHost host, long hostPid) {
    this.witnesses =
        Witnesses.make(
            scratch, Issuers.install(ParticipantClasses.in(classes)), classes, host, hostPid);
    this.supervisor = new Supervisor(witnesses);
  }

  public Supervisor supervisor() {
    return supervisor;
  }

  /// A ledger of what runs now, to be compared when a test has ended.
  public Ledger ledger() {
    return new Ledger(witnesses);
  }

  /// The participant's line in an exception; null if none of their code is in it.
  public @Nullable CodePlace place(Throwable thrown) {
    return witnesses.reader().place(thrown).orElse(null);
  }

  /// Runs `work` against the closed gate of `world` and tells what was seen. The calling thread
  /// waits.
  ///
  /// @param enough how many held operations are enough to decide: the limit plus one
  /// @param toTheEnd whether to watch every round until the work returns
  /// @throws Exception what the work threw
  public Observation watch(World world, int enough, boolean toTheEnd, Callable<?> work)
      throws Exception {
    Work body = new Work(work);
    Observation observation =
        Observers.call(
            "gate",
            () -> new GatedRun(witnesses, world.gate(), enough, toTheEnd).watch(body, supervisor));
    return switch (body.failure()) {
      case null -> observation;
      case Exception e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    };
  }
}

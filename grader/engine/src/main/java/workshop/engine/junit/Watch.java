package workshop.engine.junit;

import java.util.List;
import java.util.concurrent.Callable;
import workshop.engine.facts.Observation;
import workshop.engine.facts.Snapshot;
import workshop.engine.observe.Observer;
import workshop.practice.world.World;

/// Runs the participant's code against a closed gate and tells what was seen.
///
/// Every operation is held until nothing moves, so no answer depends on speed. The world must have
/// no faults and no latency; give the code deadlines of an hour, since its own clocks go on.
public final class Watch {
  private final Observer observer;
  private final boolean off;

  /// @param off whether to run the work without looking
  Watch(Observer observer, boolean off) {
    this.observer = observer;
    this.off = off;
  }

  /// Watches until the model can be told, then opens the gate and waits for the work to return.
  ///
  /// @param enough how many operations in flight are enough to decide: the exercise's limit plus
  ///   one, so that a limit broken is seen
  /// @throws Exception what the work threw
  public Observation gated(World world, int enough, Callable<?> work) throws Exception {
    return watch(world, enough, false, work);
  }

  /// Watches every round until the work returns: for rules about what happens on the way.
  ///
  /// @throws Exception what the work threw
  public Observation drained(World world, int enough, Callable<?> work) throws Exception {
    return watch(world, enough, true, work);
  }

  private Observation watch(World world, int enough, boolean toTheEnd, Callable<?> work)
      throws Exception {
    if (off) {
      work.call();
      return new Observation(
          "request", enough, List.of(), Snapshot.empty(), List.of(), toTheEnd, List.of("anything"));
    }
    return observer.watch(world, enough, toTheEnd, work);
  }
}

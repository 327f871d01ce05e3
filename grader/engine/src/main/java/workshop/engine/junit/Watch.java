package workshop.engine.junit;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Observation;
import workshop.engine.facts.Rest;
import workshop.engine.finding.Finding;
import workshop.engine.finding.FindingError;
import workshop.engine.finding.Rule;
import workshop.engine.judge.Verdict;
import workshop.engine.observe.Observer;
import workshop.engine.observe.ServingCount;
import workshop.engine.observe.Stepwise;
import workshop.practice.world.GateState;
import workshop.practice.world.LineClients;
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

  /// Watches every round until the work returns, and lets go one operation a round: the last by
  /// name. What was asked for in the order of the names is answered in the reverse order.
  ///
  /// @throws Exception what the work threw
  public Observation reversed(World world, int enough, Callable<?> work) throws Exception {
    if (off) {
      return watch(world, enough, true, work);
    }
    return observer.watchReversed(world, enough, work);
  }

  /// Watches a run of several stages until the model of each can be told.
  ///
  /// @param worlds every world the work asks for something
  /// @param enough by stage, how many operations in flight are enough to decide. A stage's name is
  ///   what its operations name it, else what their world calls an operation
  /// @return what was seen of each stage, by its name
  /// @throws Exception what the work threw
  public Map<String, Observation> stages(
      List<World> worlds, Map<String, Integer> enough, Callable<?> work) throws Exception {
    if (off) {
      work.call();
      Map<String, Observation> none = new LinkedHashMap<>();
      enough.forEach(
          (name, many) -> none.put(name, Observation.none(name, many, false, List.of("anything"))));
      return none;
    }
    return observer.watchStages(worlds, enough, false, work);
  }

  /// Begins the work against a closed gate; the test takes it from one quiet moment to the next,
  /// and closes it.
  public Stepwise stepwise(World world, Callable<?> work) {
    if (off) {
      throw new FindingError(
          Finding.of(Rule.NOT_GRADED, "the observer is switched off", "", null, "switch it on"));
    }
    return observer.stepwise(world, work);
  }

  /// Says of the calls to come that none has to wait longer than this for anything, be it an answer
  /// or a timer: one that does has not much time to explain itself.
  public void waitsAtMost(Duration longest) {
    observer.supervisor().waitsAtMost(longest);
  }

  /// Runs the work, and interrupts the thread that runs it while operations are held: as soon as
  /// they are so many, or some and nothing moves any more. The gate is opened when nothing moves
  /// after that.
  ///
  /// @return what the work threw; null if it returned
  public @Nullable Throwable interrupted(World world, int enough, Callable<?> work) {
    if (off) {
      Required.by(new Verdict.NotObserved("nothing is interrupted without looking"));
    }
    return observer.interrupt(world, enough, work);
  }

  /// What a world knows after a call has returned: as soon as everything has ended that was in
  /// flight, or else when nothing moves any more that could end it.
  public GateState settled(World world) {
    return off ? world.gate().state() : observer.settled(world);
  }

  private Observation watch(World world, int enough, boolean toTheEnd, Callable<?> work)
      throws Exception {
    if (off) {
      work.call();
      return Observation.none(world.unit(), enough, toTheEnd, List.of("anything"));
    }
    return observer.watch(world, enough, toTheEnd, work);
  }

  /// Begins to count the threads that serve clients.
  public ServingCount countServing() {
    return observer.countServing();
  }

  /// Waits until what the clients wait for has come. If it never will, the test fails.
  ///
  /// @param came asked at every look
  /// @param otherwise what was seen instead, in words; asked when it never came
  public void until(LineClients clients, BooleanSupplier came, Supplier<String> otherwise) {
    Rest rest = observer.until(came, clients::state);
    if (rest.end() != Rest.End.CAME) {
      throw new FindingError(Finding.of(Rule.ANSWER, otherwise.get(), "", rest.at(), ""));
    }
  }

  /// Waits until `came`, or until it never will, as nothing runs or moves any more.
  ///
  /// @param came asked at every look
  /// @param moves what changes when something moves; asked at every look
  /// @return whether it came
  public boolean comes(BooleanSupplier came, Supplier<?> moves) {
    return observer.until(came, moves).end() == Rest.End.CAME;
  }

  /// Waits until `came`, or until it cannot come while the test keeps some thread standing: nothing
  /// runs or moves any more, or what runs only spins.
  ///
  /// @param moves what changes when something moves; asked at every look
  /// @param spinning CPU time without a move after which what runs only spins
  /// @return whether it came
  public boolean arrives(BooleanSupplier came, LongSupplier moves, Duration spinning) {
    return off ? came.getAsBoolean() : observer.arrives(came, moves, spinning);
  }

  /// Waits until these processes have ended, or until some never will: nothing runs any more, or
  /// what runs only spins. Children of children belong to nobody when their parent is gone, so list
  /// them before.
  ///
  /// @return those that stay
  public List<ProcessHandle> staying(Collection<ProcessHandle> processes) {
    return off
        ? processes.stream().filter(ProcessHandle::isAlive).toList()
        : observer.staying(processes);
  }

  /// Waits until nothing has run, and no client said or read anything, for `still`; or until the
  /// program spins.
  public Rest settle(LineClients clients, Duration still) {
    return observer.quiet(clients::state, still);
  }
}

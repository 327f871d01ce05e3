package workshop.engine.observe;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Observation;
import workshop.engine.facts.Rest;
import workshop.engine.hang.Supervisor;
import workshop.engine.ledger.Ledger;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.witness.GraderFailure;
import workshop.engine.witness.Issuers;
import workshop.engine.witness.Observers;
import workshop.engine.witness.Witnesses;
import workshop.practice.world.GateState;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.World;

/// The door to this room: watches a participant's work against a world's gate.
public final class Observer {
  private final Witnesses witnesses;
  private final Supervisor supervisor;
  private long openBefore;

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
    this.openBefore = Ledger.openNow();
  }

  public Supervisor supervisor() {
    return supervisor;
  }

  /// A ledger of what runs now, to be compared when a test has ended.
  public Ledger ledger() {
    openBefore = Math.min(openBefore, Ledger.openNow()); // by now the self-proof's door is closed
    return new Ledger(witnesses, openBefore);
  }

  /// Begins to count the threads that serve clients; the calling thread is not one of them.
  public ServingCount countServing() {
    return ServingCount.begin(witnesses);
  }

  /// Waits until `came`, or until it never will: nothing runs or moves any more, or the program
  /// spins.
  ///
  /// @param moves what changes when something moves; asked at every look
  public Rest until(BooleanSupplier came, Supplier<?> moves) {
    return new Standstill(witnesses, supervisor).until(came, moves);
  }

  /// Waits until `came`, or until it cannot come while somebody is kept standing: nothing runs or
  /// moves any more, or what runs only spins.
  ///
  /// @param moves what changes when something moves; asked at every look
  /// @param spinning CPU time without a move after which what runs only spins
  /// @return whether it came
  public boolean arrives(BooleanSupplier came, LongSupplier moves, Duration spinning) {
    return new Arrival(witnesses, supervisor).await(came, moves, spinning);
  }

  /// Waits until these processes have ended, or until some never will: nothing runs any more, or
  /// what runs only spins.
  ///
  /// @return those that stay
  public List<ProcessHandle> staying(Collection<ProcessHandle> processes) {
    return new Departure(witnesses, supervisor).await(processes);
  }

  /// Waits until nothing has run or moved for `still`, or the program spins.
  public Rest quiet(Supplier<?> moves, Duration still) {
    return new Standstill(witnesses, supervisor).quiet(moves, still);
  }

  /// The participant's line in an exception; null if none of their code is in it.
  public @Nullable CodePlace place(Throwable thrown) {
    return witnesses.reader().place(thrown).orElse(null);
  }

  /// What `world` knows when nothing of the participant's moves any more, or all has ended that was
  /// in flight. The calling thread waits.
  public GateState settled(World world) {
    return Observers.call("settling", () -> new Settling(world, witnesses.pulse()).await());
  }

  /// Begins `work` against the closed gate of `world`, for a test that takes it from one quiet
  /// moment to the next.
  public Stepwise stepwise(World world, Callable<?> work) {
    return Stepwise.begin(witnesses, world, work);
  }

  /// Runs `work` against the closed gate of `world` and tells what was seen. The calling thread
  /// waits.
  ///
  /// @param enough how many held operations are enough to decide: the limit plus one
  /// @param toTheEnd whether to watch every round until the work returns
  /// @throws Exception what the work threw
  public Observation watch(World world, int enough, boolean toTheEnd, Callable<?> work)
      throws Exception {
    Stage all = new Stage("", world.unit(), enough);
    return watch(List.of(world), List.of(all), toTheEnd, LetGo.ALL, work).getFirst();
  }

  /// As [#watch] to the end, but of what is held only the last by name is let go, one a round.
  ///
  /// @throws Exception what the work threw
  public Observation watchReversed(World world, int enough, Callable<?> work) throws Exception {
    Stage all = new Stage("", world.unit(), enough);
    return watch(List.of(world), List.of(all), true, LetGo.LAST_BY_NAME, work).getFirst();
  }

  /// Runs `work` against the closed gates of `worlds` and tells what was seen of each stage.
  ///
  /// @param enough the stages, and how many held operations of each are enough to decide. A stage's
  ///   name is what its operations name it, else what their world calls an operation
  /// @return by stage, in the order of `enough`
  /// @throws Exception what the work threw
  public Map<String, Observation> watchStages(
      List<World> worlds, Map<String, Integer> enough, boolean toTheEnd, Callable<?> work)
      throws Exception {
    List<Stage> stages = new ArrayList<>();
    enough.forEach((name, many) -> stages.add(new Stage(name, name, many)));
    List<Observation> seen = watch(worlds, stages, toTheEnd, LetGo.ALL, work);
    Map<String, Observation> byStage = new LinkedHashMap<>();
    enough.keySet().forEach(name -> byStage.put(name, seen.get(byStage.size())));
    return byStage;
  }

  /// Runs `work` against the closed gate of `world` and interrupts the thread that runs it when
  /// `enough` operations are held, or some and nothing moves any more. The gate is opened when
  /// nothing moves after that. The calling thread waits.
  ///
  /// @return what the work threw; null if it returned
  /// @throws GraderFailure when the observer cannot see whether anything moves
  public @Nullable Throwable interrupt(World world, int enough, Callable<?> work) {
    if (!witnesses.blindSpots().isEmpty()) {
      throw new GraderFailure("the observer is blind", new IllegalStateException());
    }
    return Observers.call(
        "gate", () -> new InterruptedRun(witnesses, world).run(new Work(work), enough));
  }

  private List<Observation> watch(
      List<? extends World> worlds,
      List<Stage> stages,
      boolean toTheEnd,
      LetGo letGo,
      Callable<?> work)
      throws Exception {
    if (!witnesses.blindSpots().isEmpty()) {
      work.call(); // whoever cannot see does not hold anything up
      return stages.stream()
          .map(s -> Observation.none(s.unit(), s.enough(), toTheEnd, witnesses.blindSpots()))
          .toList();
    }
    Work body = new Work(work);
    Gates gates = new Gates(List.copyOf(worlds));
    List<Observation> seen =
        Observers.call(
            "gate",
            () -> new GatedRun(witnesses, gates, stages, toTheEnd, letGo).watch(body, supervisor));
    return switch (body.failure()) {
      case null -> seen;
      case Exception e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    };
  }
}

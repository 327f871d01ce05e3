package workshop.engine.observe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.BlockedCallback;
import workshop.engine.facts.HeldOperation;
import workshop.engine.facts.Observation;
import workshop.engine.facts.Round;
import workshop.engine.facts.Snapshot;
import workshop.engine.facts.ThreadFact;
import workshop.engine.hang.Supervisor;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Census;
import workshop.engine.witness.Witnesses;

/// One run of the participant's work against a closed gate.
///
/// Every operation is held. When nothing moves any more the threads are looked at once, what is
/// held is let go, and the next operations are held again; a request before the fan-out, a redirect
/// or a listing page therefore hides nothing. Of every stage the round that held most decides. The
/// run ends when enough are held of every stage, when the work returns, when every stage was seen
/// and [#FRUITLESS] rounds brought no new maximum, or when rounds were cut by the CPU cap. The gate
/// is opened at the end, whatever happens. While one alone is held, it takes [#ALONE] rounds to
/// give up.
final class GatedRun {
  private static final int FRUITLESS = 5;

  /// As long as never more than one was held, so many rounds: the fan-out may come late.
  private static final int ALONE = 30;

  /// Rounds cut by the CPU cap, each weighing [#SPINNING_ISSUER] if an issuer itself spins.
  private static final int CAPPED = 8;

  private static final int SPINNING_ISSUER = 4;
  private static final int TRIES_TO_BRACKET = 20;

  private final Witnesses witnesses;
  private final Gates gates;
  private final List<Stage> stages;
  private final boolean toTheEnd;
  private final LetGo letGo;
  private final Quiet quiet;
  private final Looking looking;
  private final Question question;
  private final Census census;

  private final Set<BlockedCallback> callbacks = new LinkedHashSet<>();
  private final List<String> blind;
  private Snapshot latest = Snapshot.empty();

  /// @param stages the stages to tell apart, or one for all
  GatedRun(Witnesses witnesses, Gates gates, List<Stage> stages, boolean toTheEnd, LetGo letGo) {
    this.witnesses = witnesses;
    this.gates = gates;
    this.stages = stages;
    this.toTheEnd = toTheEnd;
    this.letGo = letGo;
    this.blind = new ArrayList<>(witnesses.blindSpots());
    this.census = new Census(witnesses.offspring());
    this.quiet = new Quiet(gates, witnesses, census);
    this.looking = new Looking(witnesses, census);
    this.question = new Question(gates, quiet, witnesses);
  }

  /// One observation of each stage, in their order.
  ///
  /// @param supervisor told when the observer is busy with itself, before and after the run
  List<Observation> watch(Work work, Supervisor supervisor) {
    Optional<Supplier<List<BlockedCallback>>> waits = supervisor.pause(this::prepare);
    try {
      work.start();
      watchRounds(work);
    } finally {
      gates.open();
    }
    work.join();
    return supervisor.pause(() -> observations(waits));
  }

  /// Closes the gates, and starts the recorder if this run needs it and it sees.
  private Optional<Supplier<List<BlockedCallback>>> prepare() {
    boolean witness = toTheEnd && witnesses.waits().sees();
    if (toTheEnd && !witness) {
      blind.add("sleeping threads (flight recorder)");
    }
    Optional<Supplier<List<BlockedCallback>>> waits =
        witness ? Optional.of(witnesses.waits().watch()) : Optional.empty();
    witnesses.issuers().forget();
    gates.hold();
    return waits;
  }

  private List<Observation> observations(Optional<Supplier<List<BlockedCallback>>> waits) {
    waits.map(Supplier::get).ifPresent(callbacks::addAll);
    census.look();
    List<Observation> observations = new ArrayList<>();
    for (Stage stage : stages) {
      observations.add(
          new Observation(
              stage.unit(),
              stage.enough(),
              stage.rounds(),
              stage.deciding(),
              List.copyOf(callbacks),
              census.children(),
              toTheEnd,
              List.copyOf(blind)));
    }
    return observations;
  }

  private void watchRounds(Work work) {
    int fruitless = 0;
    int capped = 0;
    while (true) {
      Round.End end = quiet.await(work::over);
      if (end == Round.End.RETURNED) {
        return;
      }
      List<Gates.Held> held = look(work, end);
      boolean more = false;
      for (Stage stage : stages) {
        more |= decide(stage, held, end, work);
      }
      fruitless = more ? 0 : fruitless + 1;
      capped += end != Round.End.CPU_CAP ? 0 : issuerSpins() ? SPINNING_ISSUER : 1;
      if (capped >= CAPPED || (!toTheEnd && seenEnough(fruitless))) {
        return;
      }
      gates.release(letGo.of(held));
    }
  }

  private boolean seenEnough(int fruitless) {
    return stages.stream().allMatch(Stage::hasEnough)
        || (fruitless >= FRUITLESS && stages.stream().allMatch(Stage::wasSeen) && !alone())
        || fruitless >= ALONE;
  }

  private boolean alone() {
    return stages.stream().anyMatch(stage -> stage.deciding().held().size() == 1);
  }

  private boolean issuerSpins() {
    return latest.held().stream()
        .map(HeldOperation::thread)
        .anyMatch(thread -> thread != null && thread.blocked() == Blocked.NOT);
  }

  /// Notes the round for one stage.
  ///
  /// @return whether it held more of this stage than any before
  private boolean decide(Stage stage, List<Gates.Held> held, Round.End end, Work work) {
    List<Gates.Held> its = held.stream().filter(stage::has).toList();
    stage.round(its.size(), end);
    if (!stage.isMore(its.size())) {
      return false;
    }
    Snapshot snapshot = stage.of(latest);
    boolean ask = letGo == LetGo.ALL && Question.matters(snapshot); // asking lets go as well
    stage.decide(ask ? question.settle(snapshot, its, work::over) : snapshot);
    return true;
  }

  /// Dumps the threads, with the gates the same before and after; else the look is worth nothing.
  private List<Gates.Held> look(Work work, Round.End end) {
    for (int tries = 1; ; tries++) {
      Gates.State state = quiet.state();
      ThreadDump dump = quiet.dump();
      boolean spins = end == Round.End.CPU_CAP || tries >= TRIES_TO_BRACKET;
      if (spins || state == null || dump == null) {
        state = gates.state();
        dump = ThreadDump.take(witnesses.scratch());
      }
      if (spins || quiet.still(state)) {
        census.look();
        latest = looking.look(dump, state.held(), work.threadId());
        collectCallbacks(dump, end);
        return state.held();
      }
      quiet.await(work::over);
    }
  }

  /// Callbacks that are blocked, and, when the CPU cap ended the round, those that spin.
  private void collectCallbacks(ThreadDump dump, Round.End end) {
    for (DumpedThread thread : dump.threads()) {
      Optional<ThreadFact> fact = witnesses.reader().read(thread);
      boolean stays = thread.blocked() || end == Round.End.CPU_CAP;
      if (fact.isPresent() && stays && witnesses.reader().calledBack(thread.stack())) {
        String call = thread.blocked() ? fact.get().call() : BlockedCallback.SPINNING;
        String name = witnesses.reader().name(thread.name(), thread.stack());
        callbacks.add(new BlockedCallback(name, call, fact.get().place()));
      }
    }
  }
}

package workshop.engine.observe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jdk.jfr.Recording;
import workshop.engine.facts.BlockedCallback;
import workshop.engine.facts.Observation;
import workshop.engine.facts.Round;
import workshop.engine.facts.Snapshot;
import workshop.engine.facts.ThreadFact;
import workshop.engine.hang.Supervisor;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Witnesses;
import workshop.practice.world.Gate;
import workshop.practice.world.GateState;
import workshop.practice.world.HeldOperation;

/// One run of the participant's work against a closed gate.
///
/// Every operation is held. When nothing moves any more the threads are looked at once, what is
/// held is let go, and the next operations are held again; a request before the fan-out, a redirect
/// or a listing page therefore hides nothing. The round that held most decides. It ends when enough
/// are held, when the work returns, when [#FRUITLESS] rounds brought no new maximum, or when two
/// rounds were cut by the CPU cap. The gate is opened at the end, whatever happens.
final class GatedRun {
  private static final int FRUITLESS = 5;
  private static final int CAPPED = 2;
  private static final int TRIES_TO_BRACKET = 20;

  private final Witnesses witnesses;
  private final Gate gate;
  private final int enough;
  private final boolean toTheEnd;
  private final Quiet quiet;
  private final Looking looking;
  private final Question question;

  private final List<Round> rounds = new ArrayList<>();
  private final Set<BlockedCallback> callbacks = new LinkedHashSet<>();
  private final List<String> blind;
  private Snapshot deciding = Snapshot.empty();
  private Snapshot latest = Snapshot.empty();

  GatedRun(Witnesses witnesses, Gate gate, int enough, boolean toTheEnd) {
    this.witnesses = witnesses;
    this.gate = gate;
    this.enough = enough;
    this.toTheEnd = toTheEnd;
    this.blind = new ArrayList<>(witnesses.blindSpots());
    this.quiet = new Quiet(gate, witnesses.pulse(), witnesses.timers(), witnesses.scratch());
    this.looking = new Looking(witnesses.reader(), witnesses.issuers(), witnesses.leftoversNow());
    this.question = new Question(gate, quiet, witnesses.issuers(), witnesses.scratch());
  }

  /// @param supervisor told when the observer is busy with itself, before and after the run
  Observation watch(Work work, Supervisor supervisor) {
    Optional<Recording> waits = supervisor.pause(this::prepare);
    try {
      work.start();
      watchRounds(work);
    } finally {
      gate.open();
    }
    work.join();
    return supervisor.pause(() -> observation(waits));
  }

  /// Closes the gate, and starts the recorder if this run needs it and it sees.
  private Optional<Recording> prepare() {
    boolean witness = toTheEnd && witnesses.waits().sees();
    if (toTheEnd && !witness) {
      blind.add("sleeping threads (flight recorder)");
    }
    Optional<Recording> waits = witness ? Optional.of(witnesses.waits().watch()) : Optional.empty();
    witnesses.issuers().forget();
    gate.hold();
    return waits;
  }

  private Observation observation(Optional<Recording> waits) {
    waits.map(witnesses.waits()::read).ifPresent(callbacks::addAll);
    return new Observation(
        "request",
        enough,
        List.copyOf(rounds),
        deciding,
        List.copyOf(callbacks),
        toTheEnd,
        List.copyOf(blind));
  }

  private void watchRounds(Work work) {
    int fruitless = 0;
    int capped = 0;
    while (true) {
      Round.End end = quiet.await(work::over);
      if (end == Round.End.RETURNED) {
        return;
      }
      List<HeldOperation> held = look(work, end);
      capped += end == Round.End.CPU_CAP ? 1 : 0;
      boolean more = held.size() > deciding.held().size();
      fruitless = more ? 0 : fruitless + 1;
      boolean seenEnough = held.size() >= enough || fruitless >= FRUITLESS;
      rounds.add(new Round(held.size(), held.size() >= enough ? Round.End.ENOUGH : end));
      if (more) {
        deciding = latest;
      }
      if (capped >= CAPPED || (seenEnough && !toTheEnd)) {
        return;
      }
      gate.release(held.stream().map(HeldOperation::id).toList());
    }
  }

  /// Dumps the threads, with the gate the same before and after; else the look is worth nothing.
  private List<HeldOperation> look(Work work, Round.End end) {
    for (int tries = 1; ; tries++) {
      GateState state = quiet.state();
      ThreadDump dump = quiet.dump();
      boolean spins = end == Round.End.CPU_CAP || tries >= TRIES_TO_BRACKET;
      if (spins || state == null || dump == null) {
        state = gate.state();
        dump = ThreadDump.take(witnesses.scratch());
      }
      if (spins || quiet.still(state)) {
        latest = looking.look(dump, state.held());
        collectCallbacks(dump);
        boolean newMaximum = state.held().size() > deciding.held().size();
        if (newMaximum && Question.matters(latest)) {
          latest = question.settle(latest, state.held(), work::over);
        }
        return state.held();
      }
      quiet.await(work::over);
    }
  }

  private void collectCallbacks(ThreadDump dump) {
    for (DumpedThread thread : dump.threads()) {
      Optional<ThreadFact> fact = witnesses.reader().read(thread);
      boolean blocks =
          fact.isPresent() && thread.blocked() && witnesses.reader().calledBack(thread.stack());
      if (blocks) {
        callbacks.add(new BlockedCallback(thread.name(), fact.get().call(), fact.get().place()));
      }
    }
  }
}

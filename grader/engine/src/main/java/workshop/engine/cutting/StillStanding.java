package workshop.engine.cutting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workshop.engine.facts.CodePlace;
import workshop.engine.recording.CpuShares;
import workshop.engine.recording.Recorder;
import workshop.engine.recording.Stretch;
import workshop.engine.recording.Take;
import workshop.engine.threads.DumpedThread;
import workshop.engine.timeline.Span.State;

/// Threads that stand somewhere when the run ends: the flight recorder tells of a wait only when it
/// is over, and of one that never ends it tells nothing.
final class StillStanding {
  private final Facts facts;
  private final Take take;

  StillStanding(Facts facts, Take take) {
    this.facts = facts;
    this.take = take;
  }

  /// The facts, and for each thread that stands the stretch since it last did something.
  Facts added() {
    long origin = take.scene().origin();
    long end = take.end();
    Map<Long, Long> last = new HashMap<>();
    facts.stretches().forEach(one -> last.merge(one.thread(), one.to(), Math::max));
    List<Stretch> all = new ArrayList<>(facts.stretches());
    for (DumpedThread thread : take.dump().threads()) {
      Actor actor =
          facts
              .actors()
              .computeIfAbsent(thread.id(), id -> new Actor(id, thread.virtual(), thread.name()));
      long from = Math.max(last.getOrDefault(actor.id, origin), Math.max(origin, actor.from()));
      long since = since(thread, from, end);
      if (thread.blocked() && since < end && !writesThis(thread)) {
        Seen seen = Seen.of(thread.stack(), take.reader(), take.home());
        if (seen.place() != null) {
          actor.isParticipants();
        }
        all.add(stretch(thread, seen, since, end));
      }
    }
    return new Facts(facts.actors(), all, facts.births());
  }

  /// Since when it stands: as long as nothing is known of it, or since it used no processor.
  ///
  /// @return `end` if it worked to the end
  private long since(DumpedThread thread, long from, long end) {
    if (thread.virtual() || end - from < CpuShares.SHORT_NANOS) {
      return Math.min(from, end);
    }
    Stretch latest = take.looks().shares().between(thread.id(), from, end).getLast();
    return latest.state() == State.WAITING ? latest.from() : end;
  }

  /// Whether it only waits for all this to be written down.
  private static boolean writesThis(DumpedThread thread) {
    return thread.stack().stream()
        .anyMatch(f -> f.type().equals(Recorder.class.getName()) && f.method().equals("finish"));
  }

  private static Stretch stretch(DumpedThread thread, Seen seen, long from, long end) {
    State state = EventReader.state(seen);
    boolean known = state != State.WAITING;
    CodePlace place = known ? seen.place() : null;
    return new Stretch(thread.id(), state, from, end, known ? seen.call() : "", place);
  }
}

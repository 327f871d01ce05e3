package workshop.engine.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workshop.engine.facts.CodePlace;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;
import workshop.engine.timeline.Span.State;

/// Threads that stand somewhere when the run ends: the flight recorder tells of a wait only when it
/// is over, and of one that never ends it tells nothing.
final class StillStanding {
  private final Facts facts;
  private final CpuShares shares;
  private final StackReader reader;
  private final String home;

  StillStanding(Facts facts, CpuShares shares, StackReader reader, String home) {
    this.facts = facts;
    this.shares = shares;
    this.reader = reader;
    this.home = home;
  }

  /// The facts, and for each thread that stands the stretch since it last did something.
  ///
  /// @param dump taken at the end
  Facts added(ThreadDump dump, long origin, long end) {
    Map<Long, Long> last = new HashMap<>();
    facts.stretches().forEach(one -> last.merge(one.thread(), one.to(), Math::max));
    List<Stretch> all = new ArrayList<>(facts.stretches());
    for (DumpedThread thread : dump.threads()) {
      Actor actor =
          facts
              .actors()
              .computeIfAbsent(thread.id(), id -> new Actor(id, thread.virtual(), thread.name()));
      long from = Math.max(last.getOrDefault(actor.id, origin), Math.max(origin, actor.from()));
      if (thread.blocked() && from < end) {
        Seen seen = Seen.of(thread.stack(), reader, home);
        if (seen.place() != null) {
          actor.isParticipants();
        }
        all.add(stretch(thread, seen, since(thread, from, end), end));
      }
    }
    return new Facts(facts.actors(), all, facts.births());
  }

  private long since(DumpedThread thread, long from, long end) {
    if (thread.virtual()) {
      return from;
    }
    Stretch latest = shares.between(thread.id(), from, end).getLast();
    return latest.state() == State.WAITING ? latest.from() : from;
  }

  private static Stretch stretch(DumpedThread thread, Seen seen, long from, long end) {
    State state = EventReader.state(seen);
    boolean known = state != State.WAITING;
    CodePlace place = known ? seen.place() : null;
    return new Stretch(thread.id(), state, from, end, known ? seen.call() : "", place);
  }
}

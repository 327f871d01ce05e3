package workshop.engine.cutting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.recording.Beat;
import workshop.engine.recording.FlightRecorder;
import workshop.engine.recording.Stretch;
import workshop.engine.threads.StackReader;
import workshop.engine.timeline.Span.State;
import workshop.engine.witness.Observers;
import workshop.engine.witness.RecordedFrames;

/// Reads a flight recording. One use, one thread.
final class EventReader {
  /// What is shorter stands in nobody's way.
  private static final long SHORTEST_NANOS = 50_000;

  private static final String SYNCHRONIZED = "synchronized";
  private static final long NANOS_A_SECOND = 1_000_000_000;

  private final StackReader reader;
  private final String home;
  private final boolean gates;
  private final Beats beats = new Beats();
  private final Map<Long, Actor> actors = new HashMap<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Facts.Birth> births = new ArrayList<>();
  private final IdentityHashMap<RecordedStackTrace, Seen> known = new IdentityHashMap<>();

  /// @param home the exercise's package
  /// @param gates whether some world's gate is where its operations wait; to pass an open one is a
  ///   question of ours to the host, and no wait of the participant's
  EventReader(StackReader reader, String home, boolean gates) {
    this.reader = reader;
    this.home = home;
    this.gates = gates;
  }

  Facts read(Path file) throws IOException {
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        take(events.readEvent());
      }
    }
    actors.values().forEach(this::byOurClock);
    return new Facts(
        actors,
        stretches.stream()
            .map(one -> one.at(beats.nanos(one.from()), beats.nanos(one.to())))
            .sorted(Comparator.comparingLong(Stretch::from))
            .toList(),
        births.stream()
            .map(one -> new Facts.Birth(one.pid(), one.command(), beats.nanos(one.nanos())))
            .toList());
  }

  private void byOurClock(Actor actor) {
    if (actor.from() >= 0) {
      actor.began(beats.nanos(actor.from()));
    }
    if (actor.to() >= 0) {
      actor.ended(beats.nanos(actor.to()));
    }
  }

  private void take(RecordedEvent event) {
    switch (event.getEventType().getName()) {
      case Beat.NAME -> beats.add(from(event), event.getLong("nanos"), event.getLong("width"));
      case FlightRecorder.PROCESS_START ->
          births.add(
              new Facts.Birth(event.getLong("pid"), event.getString("command"), from(event)));
      case FlightRecorder.SAMPLE -> sampled(event);
      case FlightRecorder.THREAD_START -> began(event, seen(event).staged());
      case FlightRecorder.VIRTUAL_START -> began(event, true);
      case FlightRecorder.THREAD_END, FlightRecorder.VIRTUAL_END -> ended(event);
      default -> stood(event);
    }
  }

  private void sampled(RecordedEvent event) {
    Actor actor = actor(event.getThread("sampledThread"));
    if (actor != null && seen(event).place() != null) {
      actor.isParticipants();
    }
  }

  private void began(RecordedEvent event, boolean staged) {
    Actor actor = actor(event.getThread());
    if (actor != null) {
      actor.began(from(event));
      if (staged) {
        actor.isStaged();
      }
    }
  }

  private void ended(RecordedEvent event) {
    Actor actor = actor(event.getThread());
    if (actor != null) {
      actor.ended(from(event));
    }
  }

  private void stood(RecordedEvent event) {
    Actor actor = actor(event.getThread());
    long nanos = event.getDuration().toNanos();
    if (actor == null || nanos < SHORTEST_NANOS) {
      return;
    }
    String type = event.getEventType().getName();
    Seen seen =
        switch (type) {
          case FlightRecorder.SLEEP -> seen(event).doing("Thread.sleep");
          case FlightRecorder.MONITOR -> seen(event).doing(SYNCHRONIZED);
          case FlightRecorder.SOCKET_READ -> seen(event).doing("Socket.read");
          case FlightRecorder.SOCKET_WRITE -> seen(event).doing("Socket.write");
          default -> seen(event);
        };
    boolean twice = type.equals(FlightRecorder.CALL) && !actor.virtual && !seen.selects();
    if (twice || seen.loads() || (seen.atGate() && !gates)) {
      return;
    }
    CodePlace place = seen.place();
    if (place != null) {
      actor.isParticipants();
    }
    long from = from(event);
    State state = state(seen);
    boolean known = state != State.WAITING;
    stretches.add(
        new Stretch(
            actor.id, state, from, from + nanos, known ? seen.call() : "", known ? place : null));
  }

  static State state(Seen seen) {
    if (seen.place() == null || seen.selects()) {
      return State.WAITING;
    }
    return switch (seen.call()) {
      case "Thread.sleep", "TimeUnit.sleep" -> State.SLEEPING;
      default -> State.BLOCKED;
    };
  }

  private Seen seen(RecordedEvent event) {
    RecordedStackTrace stack = event.getStackTrace();
    return stack == null
        ? Seen.of(List.of(), reader, home)
        : known.computeIfAbsent(stack, one -> Seen.of(RecordedFrames.of(event), reader, home));
  }

  /// Null for the virtual machine's threads and for the grader's.
  private @Nullable Actor actor(@Nullable RecordedThread thread) {
    if (thread == null
        || thread.getJavaThreadId() <= 0
        || Observers.owns(thread.getJavaThreadId())) {
      return null;
    }
    return actors.computeIfAbsent(
        thread.getJavaThreadId(), id -> new Actor(id, thread.isVirtual(), thread.getJavaName()));
  }

  private static long from(RecordedEvent event) {
    Instant start = event.getStartTime();
    return start.getEpochSecond() * NANOS_A_SECOND + start.getNano();
  }
}

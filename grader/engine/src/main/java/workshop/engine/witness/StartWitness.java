package workshop.engine.witness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.ThreadFact;
import workshop.engine.threads.Frame;
import workshop.engine.threads.StackReader;

/// Every thread that the participant's code starts, from the JVM's flight recorder: also one that
/// is gone before anybody looks.
///
/// A platform thread counts if the participant's code is on the stack of who starts it; a virtual
/// one always, because that stack is not recorded, and nobody else starts any but the JDK's
/// [Pollers]. Threads that carry virtual ones are the JDK's.
public final class StartWitness {
  private static final String PLATFORM = "jdk.ThreadStart";
  private static final String VIRTUAL = "jdk.VirtualThreadStart";
  private static final String CARRIED = "java.lang.VirtualThread";
  private static final String PROBE = "grader-probe";

  private final Path scratch;
  private final StackReader reader;
  private final List<ThreadFact> started = new ArrayList<>();
  private Recording recording;
  private boolean sees = true;

  private StartWitness(Path scratch, StackReader reader) {
    this.scratch = scratch;
    this.reader = reader;
    this.recording = record();
  }

  /// Starts watching. Every stretch proves itself: it must have seen two threads of the observer's.
  public static StartWitness start(Witnesses witnesses) {
    Pollers.start();
    return new StartWitness(witnesses.scratch(), witnesses.reader());
  }

  /// Everything started so far; goes on watching.
  public List<ThreadFact> soFar() {
    read();
    recording = record();
    return List.copyOf(started);
  }

  /// Whether nothing was missed up to the last look.
  public boolean sees() {
    return sees;
  }

  /// Ends the recording.
  public void stop() {
    recording.close();
  }

  private static Recording record() {
    Recording recording = new Recording();
    recording.enable(PLATFORM).withStackTrace();
    recording.enable(VIRTUAL).withStackTrace();
    recording.start();
    probe();
    return recording;
  }

  private static void probe() {
    try {
      Thread.ofPlatform().daemon().name(PROBE).start(() -> {}).join();
      Thread.ofVirtual().name(PROBE).start(() -> {}).join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    List<RecordedEvent> events = WaitWitness.events(recording, scratch);
    sees &= events.stream().anyMatch(event -> isProbe(event, PLATFORM));
    sees &= events.stream().anyMatch(event -> isProbe(event, VIRTUAL));
    events.stream()
        .filter(event -> is(event, PLATFORM) || is(event, VIRTUAL)) // others record here too
        .map(this::fact)
        .flatMap(Optional::stream)
        .forEach(started::add);
  }

  private static boolean is(RecordedEvent event, String type) {
    return event.getEventType().getName().equals(type);
  }

  private static boolean isProbe(RecordedEvent event, String type) {
    return is(event, type) && PROBE.equals(name(event));
  }

  private Optional<ThreadFact> fact(RecordedEvent event) {
    RecordedThread thread = event.getThread();
    boolean virtual = is(event, VIRTUAL);
    boolean ours =
        thread == null || PROBE.equals(name(event)) || Observers.owns(thread.getJavaThreadId());
    if (ours || (!virtual && !byParticipant(event))) {
      return Optional.empty();
    }
    CodePlace place =
        virtual ? CodePlace.unknown() : reader.place(RecordedFrames.of(event)).orElseThrow();
    return Optional.of(
        new ThreadFact(thread.getJavaThreadId(), name(event), virtual, Blocked.NOT, "", place));
  }

  private boolean byParticipant(RecordedEvent event) {
    List<Frame> stack = RecordedFrames.of(event);
    return reader.place(stack).isPresent()
        && reader.above(stack).stream().noneMatch(frame -> frame.type().startsWith(CARRIED));
  }

  private static String name(RecordedEvent event) {
    RecordedThread thread = event.getThread();
    return thread == null ? "" : Objects.requireNonNullElse(thread.getJavaName(), "");
  }
}

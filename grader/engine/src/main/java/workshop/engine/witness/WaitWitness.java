package workshop.engine.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.BlockedCallback;
import workshop.engine.threads.Frame;
import workshop.engine.threads.StackReader;

/// Every sleep and every wait in a callback, from the JVM's flight recorder: too short to be met at
/// a quiet moment, yet it blocks the thread all the same. A lock that is taken for a moment is no
/// wait.
///
/// The recorder is started with the first run that asks for it, which costs some 0.4 s of CPU time.
/// From then on a base recording stays open for the JVM's life, so that one more costs about a
/// millisecond to start and ten to read (measured in the first sketch).
public final class WaitWitness {
  private static final String SLEEP = "jdk.ThreadSleep";
  private static final String PARK = "jdk.ThreadPark";
  private static final String MONITOR = "jdk.JavaMonitorWait";
  private static final Set<String> WAITS =
      Set.of(
          "CompletableFuture.join",
          "CompletableFuture.get",
          "FutureTask.get",
          "ForkJoinTask.join",
          "ForkJoinTask.get",
          "CountDownLatch.await",
          "CyclicBarrier.await",
          "Semaphore.acquire",
          "Semaphore.acquireUninterruptibly",
          "LinkedBlockingQueue.take",
          "LinkedBlockingQueue.put",
          "ArrayBlockingQueue.take",
          "ArrayBlockingQueue.put",
          "SynchronousQueue.take",
          "SynchronousQueue.put",
          "ThreadPoolExecutor.awaitTermination",
          "HttpClient.send",
          "Process.waitFor",
          "ProcessImpl.waitFor",
          "Object.wait",
          "LockSupport.park",
          "LockSupport.parkNanos",
          "LockSupport.parkUntil");

  /// A queue without a bound has one too: `put` may wait for it, but for nothing else.
  private static final String LOCK = "java.util.concurrent.locks.ReentrantLock";

  private static final String PROBE = "grader-probe";

  private final Path scratch;
  private final StackReader reader;
  private @Nullable Recording base;
  private boolean proven;

  /// @param scratch where a recording may be written for a moment
  WaitWitness(Path scratch, StackReader reader) {
    this.scratch = scratch;
    this.reader = reader;
  }

  /// Whether a sleep on purpose was recorded and read back; proven once.
  public synchronized boolean sees() {
    if (!proven) {
      try {
        Recording recording = start();
        Thread.ofPlatform().daemon().name(PROBE).start(WaitWitness::sleepOnce).join();
        proven = sleepsOf(recording, PROBE) > 0;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException | LinkageError e) {
        return false; // no recorder in this JVM: the caller says what cannot be seen
      }
    }
    return proven;
  }

  private static void sleepOnce() {
    try {
      Thread.sleep(Duration.ofNanos(1)); // on purpose: the recorder must see it
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Recording recording() {
    Recording recording = new Recording();
    recording.enable(SLEEP).withThreshold(Duration.ZERO).withStackTrace();
    recording.enable(MONITOR).withThreshold(Duration.ZERO).withStackTrace();
    recording.enable(PARK).withThreshold(Duration.ZERO).withStackTrace();
    return recording;
  }

  /// Starts watching.
  ///
  /// @return ends the recording when asked, and tells which callbacks waited, each place once. No
  ///   type of the recorder's own: there are JVMs without one
  public Supplier<List<BlockedCallback>> watch() {
    Recording recording = start();
    return () ->
        events(recording, scratch).stream()
            .map(this::blockedCallback)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
  }

  private synchronized Recording start() {
    if (base == null) {
      base = recording();
      base.start();
    }
    Recording recording = recording();
    recording.start();
    return recording;
  }

  /// How many sleeps of the thread of this name were recorded.
  private long sleepsOf(Recording recording, String threadName) {
    return events(recording, scratch).stream()
        .filter(event -> event.getEventType().getName().equals(SLEEP))
        .map(RecordedEvent::getThread)
        .filter(Objects::nonNull)
        .filter(thread -> threadName.equals(thread.getJavaName()))
        .count();
  }

  /// Ends the recording and reads it.
  static List<RecordedEvent> events(Recording recording, Path scratch) {
    Path file = scratch.resolve("recorded-" + recording.getId() + ".jfr");
    try (recording) {
      recording.stop();
      recording.dump(file);
      List<RecordedEvent> events = RecordingFile.readAllEvents(file);
      Files.deleteIfExists(file);
      return events;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<BlockedCallback> blockedCallback(RecordedEvent event) {
    List<Frame> stack = RecordedFrames.of(event);
    if (!reader.calledBack(stack)) {
      return Optional.empty();
    }
    boolean sleeps = event.getEventType().getName().equals(SLEEP);
    String call = sleeps ? "Thread.sleep" : reader.call(stack);
    if (!sleeps && (!WAITS.contains(call) || takesLock(stack))) {
      return Optional.empty();
    }
    RecordedThread thread = event.getThread();
    String given = thread == null || thread.getJavaName() == null ? "" : thread.getJavaName();
    String name = reader.name(given, stack);
    return reader.place(stack).map(place -> new BlockedCallback(name, call, place));
  }

  private boolean takesLock(List<Frame> stack) {
    return reader.above(stack).stream().anyMatch(frame -> frame.type().startsWith(LOCK));
  }
}

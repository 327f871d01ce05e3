package workshop.engine.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicBoolean;
import workshop.engine.facts.CodePlace;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;
import workshop.engine.timeline.Timeline;
import workshop.engine.timeline.TimelineJson;
import workshop.engine.witness.Issuers;
import workshop.engine.witness.Observers;
import workshop.engine.witness.Pollers;
import workshop.practice.Todo;
import workshop.practice.world.PracticeHost;

/// Plays a room's demonstration in this JVM and writes down how it went.
///
/// ```java
/// Recorder.start("webscraping.Demonstration", classes, scratch, host, Cut::of).play();
/// ```
///
/// Whatever ends the run, one of the threads that notice calls [#finish], once; the others are
/// ignored, and return when the first is through.
public final class Recorder {
  /// The simple name of the class of a room that shows its exercise.
  public static final String DEMONSTRATION = "Demonstration";

  private static final String TO_DO = "stopped: there is nothing to be seen yet, it is still to do";

  /// Makes a timeline of what was taken down.
  public interface Cutter {
    Timeline timeline(Take take) throws IOException;
  }

  private final String type;
  private final Cutter cutter;
  private final Path file;
  private final StackReader reader;
  private final Issuers issuers;
  private final Scene scene;
  private final Path recorded;
  private final FlightRecorder recorder;
  private final Looks looks;
  private final Thread caller = Thread.currentThread();
  private final AtomicBoolean finished = new AtomicBoolean();

  private Recorder(
      String type, ParticipantClasses classes, Path scratch, PracticeHost host, Cutter cutter) {
    this.type = type;
    this.cutter = cutter;
    this.file = scratch.resolve(TimelineJson.FILE);
    this.reader = new StackReader(classes);
    this.issuers = Issuers.install(classes);
    this.scene = new Scene(host, scratch);
    Pollers.start();
    this.recorded = scratch.resolve("recorded.jfr");
    this.recorder = start(recorded);
    Beat.strike();
    this.looks = Looks.begin();
  }

  private static FlightRecorder start(Path file) {
    try {
      return FlightRecorder.start(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether this class is a demonstration, and no test.
  public static boolean isDemonstration(String type) {
    return type.endsWith("." + DEMONSTRATION);
  }

  /// Begins to record; the calling thread is the one that plays.
  ///
  /// @param type binary name of the demonstration
  /// @param classes the participant's
  /// @param scratch where the timeline is written, as [TimelineJson#FILE]
  public static Recorder start(
      String type, ParticipantClasses classes, Path scratch, PracticeHost host, Cutter cutter) {
    return new Recorder(type, classes, scratch, host, cutter);
  }

  /// Runs the demonstration and finishes.
  public void play() {
    String ended;
    try {
      Method run = Class.forName(type).getDeclaredMethod("run", Scene.class);
      run.setAccessible(true);
      run.invoke(null, scene);
      ended = scene.isToDo() ? TO_DO : Timeline.WELL;
    } catch (InvocationTargetException e) {
      Throwable thrown = e.getCause() == null ? e : e.getCause();
      ended = thrown instanceof Todo ? TO_DO : "failed: " + described(thrown);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a demonstration is a class with a method run(Scene)", e);
    }
    finish(ended);
  }

  /// Writes down what happened so far, unless somebody has.
  ///
  /// @param ended as in [Timeline#ended]
  public void finish(String ended) {
    synchronized (finished) {
      if (finished.getAndSet(true)) {
        return;
      }
      // Not on this thread: the participant's code may have interrupted it.
      Observers.call("writing", () -> ended(ended));
      scene.close();
    }
  }

  private Path ended(String how) throws IOException {
    long end = System.nanoTime();
    ThreadDump dump = ThreadDump.take(file.getParent());
    looks.end();
    Beat.strike();
    recorder.end();
    String home = type.substring(0, type.lastIndexOf('.'));
    Take take =
        new Take(home, how, recorded, reader, issuers, scene, looks, dump, caller.threadId(), end);
    Path half = file.resolveSibling("half.json");
    Files.writeString(half, TimelineJson.write(cutter.timeline(take)));
    Files.deleteIfExists(recorded);
    return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /// The exception in one line, and the participant's line where it came from.
  private String described(Throwable thrown) {
    String first = String.valueOf(thrown).lines().findFirst().orElse("an exception");
    return reader
        .place(thrown)
        .map(CodePlace::link)
        .filter(link -> !link.isEmpty())
        .map(link -> first + " at " + link)
        .orElse(first);
  }
}

package workshop.engine.hang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import workshop.engine.finding.Finding;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;

/// Threads that run one class as if a participant had written it, until they are stuck. They are
/// daemons and left alone: a monitor lets nobody go.
final class Stage {
  private final Path scratch;
  private final Class<?> participant;
  private final StackReader reader;
  private final List<Thread> threads = new ArrayList<>();

  /// Something that may block for ever.
  interface Blocking {
    void block() throws Exception;
  }

  /// @param folder an empty folder
  /// @param participant the class that the participant wrote; no other test may use it
  Stage(Path folder, Class<?> participant) {
    this.participant = participant;
    this.scratch = folder;
    Path classes = folder.resolve("classes");
    Class<?> outer = participant.getNestHost();
    Stream.of(outer.getDeclaredClasses())
        .filter(type -> type.getName().startsWith(participant.getName()))
        .forEach(type -> copy(type, classes));
    this.reader = new StackReader(ParticipantClasses.in(classes));
  }

  Thread platform(String name, Blocking code) {
    return start(Thread.ofPlatform().daemon().name(name), code);
  }

  Thread virtual(Blocking code) {
    return start(Thread.ofVirtual(), code);
  }

  private Thread start(Thread.Builder builder, Blocking code) {
    Thread thread =
        builder.start(
            () -> {
              try {
                code.block();
              } catch (Exception e) {
                // the test is over
              }
            });
    threads.add(thread);
    return thread;
  }

  /// The explanation, once every thread that was started here is in this state or has ended.
  Finding toldOnceAll(Thread.State state) {
    until(
        () ->
            threads.stream()
                .map(Thread::getState)
                .allMatch(s -> s == state || s == Thread.State.TERMINATED));
    return told(0);
  }

  Finding told(int unanswered) {
    return Explanation.of(reader, ThreadDump.take(scratch), unanswered, scratch);
  }

  /// Where the thread stands in the participant's code, as a console links it.
  String at(Thread thread) {
    for (StackTraceElement frame : thread.getStackTrace()) {
      if (frame.getClassName().startsWith(participant.getName())) {
        return frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    throw new IllegalStateException("not in the participant's code");
  }

  /// Returns once it is so; the long stop of the test class interrupts this.
  static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("it never was so");
      }
      Thread.onSpinWait();
    }
  }

  /// Comes together with others without waiting for a lock or a latch, which would be seen.
  static void meet(AtomicInteger missing) {
    missing.decrementAndGet();
    until(() -> missing.get() <= 0);
  }

  private static void copy(Class<?> type, Path classes) {
    String name = type.getName().replace('.', '/') + ".class";
    Path file = classes.resolve(name);
    try (InputStream in = Stage.class.getResourceAsStream("/" + name)) {
      Files.createDirectories(file.getParent());
      Files.write(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package workshop.engine.jvm;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import workshop.practice.work.Processes;

/// The processes that a participant JVM has started, and those that they have.
///
/// When a process has gone, its children are somebody else's, so they are remembered while it
/// lives. A remembered one is told from a later one with the same number: a handle knows when its
/// process was started. Any thread may call.
final class Family {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final int LONGEST = 80;

  private final ProcessHandle head;
  private final Set<ProcessHandle> seen = new LinkedHashSet<>();

  private Family(ProcessHandle head) {
    this.head = head;
  }

  static Family of(ProcessHandle head) {
    return new Family(head);
  }

  /// Looks from time to time until the head has gone.
  void watch() {
    Thread.ofVirtual().name("family").start(this::lookOn);
  }

  private void lookOn() {
    do {
      look();
    } while (!goneWithin(BETWEEN_LOOKS));
  }

  private boolean goneWithin(Duration wait) {
    try {
      head.onExit().get(wait.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  synchronized void look() {
    try (Stream<ProcessHandle> now = head.descendants()) {
      now.forEach(seen::add);
    }
  }

  /// Ends every remembered process that is still alive.
  ///
  /// @return their commands, shortened, in the order in which they were first seen
  synchronized List<String> endSurvivors() {
    List<ProcessHandle> left = seen.stream().filter(Processes::live).toList();
    List<String> commands = left.stream().map(Family::command).toList();
    left.forEach(ProcessHandle::destroyForcibly);
    return commands;
  }

  /// The program's name and its arguments, where the system tells them.
  private static String command(ProcessHandle process) {
    String line =
        process.info().commandLine().or(() -> process.info().command()).orElse("unknown command");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
  }
}

package workshop.cockpit.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import workshop.cockpit.exercise.Desk;
import workshop.cockpit.exercise.Exercise;
import workshop.engine.grade.GradedExercise;

/// Grades on a thread of its own, the exercise saved last first. What is running when a newer save
/// comes is dropped: its participant JVM is ended, and nobody hears of it.
///
/// [#check] and [#close] may be called by any thread.
final class Checking implements AutoCloseable {
  /// An exercise that waits, and since when.
  private record Wish(Exercise exercise, long since) {}

  private final Desk desk;
  private final BlockingQueue<Event> events;
  private final @Nullable Exercise first;
  private final Thread thread;
  private final Deque<Wish> waiting = new ArrayDeque<>();
  private @Nullable Wish running;
  private boolean judged;
  private boolean overtaken;
  private boolean mayBeInterrupted = true; // it warms up first
  private boolean closed;

  private Checking(Desk desk, BlockingQueue<Event> events, @Nullable Exercise first) {
    this.desk = desk;
    this.events = events;
    this.first = first;
    this.thread = Thread.ofPlatform().name("checking").unstarted(this::work);
  }

  /// @param first what is probably checked first; its hidden tests are made while nobody waits
  static Checking start(Desk desk, BlockingQueue<Event> events, @Nullable Exercise first) {
    Checking checking = new Checking(desk, events, first);
    checking.thread.start();
    return checking;
  }

  /// Grades these next, in this order.
  synchronized void check(List<Exercise> saved) {
    long now = System.nanoTime();
    waiting.removeIf(wish -> saved.contains(wish.exercise()));
    Wish current = running;
    if (current != null && !judged && !overtaken && !saved.contains(current.exercise())) {
      waiting.addFirst(current); // dropped now, but its sources still want a verdict
    }
    for (Exercise exercise : saved.reversed()) {
      waiting.addFirst(new Wish(exercise, now));
    }
    overtaken = current != null;
    events.removeIf(event -> event.isOutdatedBy(saved));
    interrupt();
    notifyAll();
  }

  private void interrupt() {
    if (mayBeInterrupted) {
      thread.interrupt();
    }
  }

  private void work() {
    try {
      warmUp();
      while (true) {
        grade(next());
      }
    } catch (InterruptedException closing) {
      // whoever closed this wants no more verdicts
    }
  }

  private void warmUp() {
    try {
      Exercise likely = first;
      if (likely != null) {
        desk.prepare(likely);
      }
      desk.warmUp();
    } catch (IOException | RuntimeException | InterruptedException notNeeded) {
      // a verdict is wanted first, or grading will say what is wrong
    }
    still();
  }

  private synchronized Wish next() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    if (closed) {
      throw new InterruptedException();
    }
    Wish wish = waiting.removeFirst();
    running = wish;
    judged = false;
    overtaken = false;
    mayBeInterrupted = true;
    return wish;
  }

  private void grade(Wish wish) {
    Exercise exercise = wish.exercise();
    try {
      GradedExercise graded =
          desk.grade(
              exercise,
              tests -> tell(new Event.Began(exercise, tests)),
              test -> tell(new Event.Heard(exercise, test)));
      Duration took = Duration.ofNanos(System.nanoTime() - wish.since());
      if (tell(new Event.Judged(exercise, graded, took))) {
        tell(new Event.Pictured(exercise, desk.picture(exercise, graded)));
      }
    } catch (InterruptedException dropped) {
      // a newer save
    } catch (IOException | RuntimeException e) {
      tell(new Event.Failed(exercise, String.valueOf(e.getMessage())));
    } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
      tell(new Event.Failed(exercise, e + "; start the watch again"));
    } finally {
      synchronized (this) {
        running = null;
        still();
      }
    }
  }

  /// Nothing is running that could be interrupted, and no interrupt is left over.
  private synchronized void still() {
    mayBeInterrupted = false;
    Thread.interrupted();
  }

  /// @return whether it still matters: of an overtaken run nothing is told
  private synchronized boolean tell(Event event) {
    if (overtaken || closed) {
      return false;
    }
    judged |= event instanceof Event.Judged;
    events.add(event);
    return true;
  }

  /// Ends what is running and its participant JVM, and waits for that. The desk stays open.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      interrupt();
      notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

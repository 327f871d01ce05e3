package workshop.practice.orders;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/// One thread that does everything, one task after the other: orders, receipts, heartbeats.
///
/// A task that waits makes everybody wait. What only tasks of the loop touch needs no lock. Any
/// thread may call [#execute], [#inLoop] and [#close].
public final class EventLoop implements Executor, AutoCloseable {
  /// The name of a loop's thread.
  public static final String THREAD = "event-loop";

  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread thread;
  private boolean over;

  private EventLoop() {
    thread = Thread.ofPlatform().daemon().name(THREAD).unstarted(this::run);
  }

  /// A loop that runs. What a task throws is printed, and the loop goes on.
  public static EventLoop start() {
    EventLoop loop = new EventLoop();
    loop.thread.start();
    return loop;
  }

  /// The same with somebody else to tell what a task throws.
  public static EventLoop start(UncaughtExceptionHandler failures) {
    EventLoop loop = new EventLoop();
    loop.thread.setUncaughtExceptionHandler(failures);
    loop.thread.start();
    return loop;
  }

  /// Puts a task at the end of the queue and returns at once.
  ///
  /// @throws RejectedExecutionException when the loop is closed
  @Override
  public void execute(Runnable task) {
    if (closed.get()) {
      throw new RejectedExecutionException("the event loop is closed");
    }
    tasks.add(task);
  }

  /// Whether the calling thread is the loop's.
  public boolean inLoop() {
    return Thread.currentThread() == thread;
  }

  /// Takes no more tasks, and returns when those it has are done; from the loop itself, at once.
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      tasks.add(() -> over = true);
    }
    boolean interrupted = false;
    while (!inLoop() && thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!over) {
      try {
        tasks.take().run();
      } catch (InterruptedException nobodyCanStopIt) {
        // Whoever interrupted it meant a task that is long over.
      } catch (Throwable failure) {
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
      }
    }
  }
}

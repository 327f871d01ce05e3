package workshop.measuring.models;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import workshop.measuring.tasks.Task;

/// One thread begins the units and hears when they end. It alone touches what is counted here.
final class OnLoop {
  private final Task task;
  private final Executor loop;
  private final Executor workers;
  private final CompletableFuture<Long> all = new CompletableFuture<>();
  private int begun;
  private int ended;
  private long sum;

  private OnLoop(Task task, Executor loop, Executor workers) {
    this.task = task;
    this.loop = loop;
    this.workers = workers;
  }

  /// The loop does everything.
  static long run(Task task) throws InterruptedException, ExecutionException {
    ExecutorService loop = Executors.newSingleThreadExecutor(OnLoop::daemon);
    return run(task, loop, loop);
  }

  /// The loop waits, others work.
  static long run(Task task, Executor workers) throws InterruptedException, ExecutionException {
    return run(task, Executors.newSingleThreadExecutor(OnLoop::daemon), workers);
  }

  private static long run(Task task, ExecutorService executor, Executor workers)
      throws InterruptedException, ExecutionException {
    OnLoop loop = new OnLoop(task, executor, workers);
    executor.execute(loop::begin);
    return loop.all.get();
  }

  /// An HTTP client may still have a word for the loop when all is done, so nobody closes it.
  private static Thread daemon(Runnable loop) {
    return Thread.ofPlatform().name("loop").daemon().unstarted(loop);
  }

  private void begin() {
    while (begun < task.units() && begun - ended < task.atOnce()) {
      CompletableFuture<Long> unit = task.start(begun, loop, workers);
      begun++;
      unit.whenCompleteAsync(this::end, loop);
    }
  }

  private void end(@Nullable Long result, @Nullable Throwable why) {
    if (result == null) {
      all.completeExceptionally(why == null ? new IllegalStateException("no result") : why);
      return;
    }
    ended++;
    sum += result;
    if (ended == task.units()) {
      all.complete(sum);
    }
    begin();
  }
}

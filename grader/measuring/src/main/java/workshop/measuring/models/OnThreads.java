package workshop.measuring.models;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import workshop.measuring.tasks.Task;

/// Threads that wait where they have to.
final class OnThreads {
  private OnThreads() {}

  /// As many platform threads as units may be under way.
  static long pool(Task task) throws InterruptedException, ExecutionException {
    try (ExecutorService pool = Executors.newFixedThreadPool(task.atOnce())) {
      List<Future<Long>> results = new ArrayList<>();
      for (int i = 0; i < task.units(); i++) {
        int unit = i;
        results.add(pool.submit(() -> task.run(unit)));
      }
      return sum(results);
    }
  }

  /// A virtual thread for every unit, and a permit for each that may be under way.
  static long virtual(Task task) throws InterruptedException, ExecutionException {
    Semaphore permits = new Semaphore(task.atOnce());
    try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> results = new ArrayList<>();
      for (int i = 0; i < task.units(); i++) {
        int unit = i;
        results.add(each.submit(() -> permitted(permits, () -> task.run(unit))));
      }
      return sum(results);
    }
  }

  private static long permitted(Semaphore permits, Callable<Long> unit) throws Exception {
    permits.acquire();
    try {
      return unit.call();
    } finally {
      permits.release();
    }
  }

  static long sum(List<Future<Long>> results) throws InterruptedException, ExecutionException {
    long sum = 0;
    for (Future<Long> result : results) {
      sum += result.get();
    }
    return sum;
  }
}

package workshop.measuring.probe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Tasks begun together, each of which blocks for a while: how long until the last has ended.
final class Blocking {
  private static final double NANOS_A_MILLI = 1e6;

  private Blocking() {}

  /// @return milliseconds
  static double measure(Kind kind, int tasks, long blockedMillis)
      throws IOException, InterruptedException {
    return switch (kind) {
      case ASYNC -> on(Executors.newSingleThreadExecutor(), tasks, blockedMillis);
      case VIRTUAL -> on(Executors.newVirtualThreadPerTaskExecutor(), tasks, blockedMillis);
      case PLATFORM -> on(Executors.newFixedThreadPool(tasks), tasks, blockedMillis);
      case PROCESS -> inProcesses(tasks, blockedMillis);
    };
  }

  private static double on(ExecutorService executor, int tasks, long blockedMillis) {
    try (executor) {
      all(executor, tasks, 1); // threads are there, classes are loaded
      long began = System.nanoTime();
      all(executor, tasks, blockedMillis);
      return (System.nanoTime() - began) / NANOS_A_MILLI;
    }
  }

  private static void all(Executor executor, int tasks, long blockedMillis) {
    List<CompletableFuture<Void>> ends = new ArrayList<>();
    for (int i = 0; i < tasks; i++) {
      ends.add(CompletableFuture.runAsync(() -> block(blockedMillis), executor));
    }
    ends.forEach(CompletableFuture::join);
  }

  private static void block(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static double inProcesses(int tasks, long blockedMillis)
      throws IOException, InterruptedException {
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < tasks; i++) {
      children.add(Child.start(blockedMillis));
    }
    for (Child child : children) {
      child.awaitReady();
    }
    long began = System.nanoTime();
    for (Child child : children) {
      child.ask();
    }
    for (Child child : children) {
      child.hear();
    }
    double millis = (System.nanoTime() - began) / NANOS_A_MILLI;
    for (Child child : children) {
      child.end();
    }
    return millis;
  }
}

package workshop.measuring.models;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.measuring.tasks.Material;
import workshop.measuring.tasks.Task;
import workshop.measuring.tasks.TaskKind;

/// The ways to do all units of a task.
public enum Model {
  SEQUENTIAL("one by one"),
  ASYNC("async"),
  THREADS("pool"),
  VIRTUAL("virtual"),
  PROCESSES("processes"),
  HYBRID("hybrid");

  private final String words;

  Model(String words) {
    this.words = words;
  }

  /// What a table calls it.
  public String words() {
    return words;
  }

  /// The models that are held against each other at a task. A hybrid is one only where there is
  /// something to wait for and something to compute.
  public static List<Model> at(TaskKind kind) {
    return List.of(values()).subList(0, kind == TaskKind.MIXED ? 6 : 5);
  }

  /// Does them all.
  ///
  /// @return the sum of their results
  long run(TaskKind kind, Material material)
      throws IOException, InterruptedException, ExecutionException {
    Task task = kind.task(material);
    return switch (this) {
      case SEQUENTIAL -> sequential(task);
      case ASYNC -> OnLoop.run(task);
      case THREADS -> OnThreads.pool(task);
      case VIRTUAL -> OnThreads.virtual(task);
      case PROCESSES -> OnProcesses.run(task, kind, material);
      case HYBRID -> hybrid(task);
    };
  }

  private static long sequential(Task task) throws IOException, InterruptedException {
    long sum = 0;
    for (int unit = 0; unit < task.units(); unit++) {
      sum += task.run(unit);
    }
    return sum;
  }

  /// The loop waits, and a pool with a thread for each processor works.
  private static long hybrid(Task task) throws InterruptedException, ExecutionException {
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      return OnLoop.run(task, workers);
    }
  }
}

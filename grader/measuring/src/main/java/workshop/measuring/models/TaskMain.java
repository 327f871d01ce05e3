package workshop.measuring.models;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import workshop.measuring.tasks.Material;
import workshop.measuring.tasks.Task;
import workshop.measuring.tasks.TaskKind;

/// Does one task in one model and prints a line: a [TaskRun]; or is a worker and does the units
/// that it is told.
public final class TaskMain {
  static final String WORKER = "worker";

  private static final double NANOS = 1e9;

  private TaskMain() {}

  /// The arguments that make it do this.
  public static List<String> arguments(Model model, TaskKind kind, Material material) {
    List<String> arguments = new ArrayList<>(List.of(model.name(), kind.name()));
    arguments.addAll(material.words());
    return arguments;
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    List<String> words = List.of(arguments);
    TaskKind kind = TaskKind.valueOf(words.get(1));
    Material material = Material.of(words.subList(2, words.size()));
    if (words.getFirst().equals(WORKER)) {
      work(kind.task(material));
    } else {
      System.out.println(measured(Model.valueOf(words.getFirst()), kind, material).line());
    }
    System.exit(0); // an HTTP client's threads may stay for a while
  }

  private static TaskRun measured(Model model, TaskKind kind, Material material)
      throws IOException, InterruptedException, ExecutionException {
    double before = cpuSeconds();
    long began = System.nanoTime();
    long result = model.run(kind, material);
    return new TaskRun((System.nanoTime() - began) / NANOS, before, Long.toString(result));
  }

  private static double cpuSeconds() {
    Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return used.toNanos() / NANOS;
  }

  private static void work(Task task) throws IOException, InterruptedException {
    BufferedReader units =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String unit; (unit = units.readLine()) != null; ) {
      System.out.println(task.run(Integer.parseInt(unit)));
      System.out.flush();
    }
  }
}

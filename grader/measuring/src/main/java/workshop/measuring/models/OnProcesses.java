package workshop.measuring.models;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import workshop.measuring.tasks.Material;
import workshop.measuring.tasks.Task;
import workshop.measuring.tasks.TaskKind;

/// Worker JVMs: whoever is free gets the number of the next unit, a line in and a line out. They
/// end when nothing more comes, also because this process is gone.
final class OnProcesses {
  private final Task task;
  private final List<String> command;
  private final AtomicInteger next = new AtomicInteger();

  private OnProcesses(Task task, List<String> command) {
    this.task = task;
    this.command = command;
  }

  static long run(Task task, TaskKind kind, Material material)
      throws InterruptedException, ExecutionException {
    int workers = Math.min(task.units(), task.processes());
    OnProcesses all = new OnProcesses(task, command(kind, material));
    try (ExecutorService callers = Executors.newFixedThreadPool(workers)) {
      List<Future<Long>> results = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        results.add(callers.submit(all::work));
      }
      return OnThreads.sum(results);
    }
  }

  private static List<String> command(TaskKind kind, Material material) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(TaskMain.class.getName(), TaskMain.WORKER, kind.name()));
    command.addAll(material.words());
    return command;
  }

  private long work() throws IOException, InterruptedException {
    Process worker =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    long sum = 0;
    try (Writer to = worker.outputWriter();
        BufferedReader from = worker.inputReader()) {
      for (int unit = next.getAndIncrement(); unit < task.units(); unit = next.getAndIncrement()) {
        to.write(unit + "\n");
        to.flush();
        String result = from.readLine();
        if (result == null) {
          throw new IOException("a worker is gone");
        }
        sum += Long.parseLong(result);
      }
    }
    worker.waitFor();
    return sum;
  }
}

package workshop.engine.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Judges every program many times, in a shuffled order, and counts: the run behind "always right".
///
/// Arguments: the folder of the engine module; runs of each; busy loops beside them; how many JVMs
/// at once; a part of the titles to count, or `-` for all; `proc`, `noproc`, or `both` for half of
/// the runs each; `pin` to keep the programs' JVMs on one processor, or `free`. Exit code 1 if one
/// was wrong.
final class ProgramCount {
  private final Programs programs;
  private final List<String> before;
  private final Table table = new Table();
  private final AtomicInteger left = new AtomicInteger();
  private final AtomicInteger crashes = new AtomicInteger();
  private final long start = System.nanoTime();
  private final String how;

  private ProgramCount(Programs programs, List<String> before, String how) {
    this.programs = programs;
    this.before = before;
    this.how = how;
  }

  public static void main(String[] arguments) throws Exception {
    int runs = Integer.parseInt(arguments[1]);
    int busy = Integer.parseInt(arguments[2]);
    int atOnce = Integer.parseInt(arguments[3]);
    String how =
        "%d busy loops beside, %d at once, %s, %s"
            .formatted(busy, atOnce, arguments[5], arguments[6]);
    ProgramCount count =
        new ProgramCount(
            Programs.compile(Path.of(arguments[0]).toRealPath()), pin(arguments[6]), how);
    List<Process> loops = new ArrayList<>();
    for (int i = 0; i < busy; i++) {
      loops.add(BusyLoops.start());
    }
    Thread early = Thread.ofPlatform().unstarted(() -> count.print("stopped early"));
    Runtime.getRuntime().addShutdownHook(early); // Ctrl-C prints what was counted so far
    try {
      count.count(arguments[4], runs, atOnce, arguments[5]);
    } finally {
      Runtime.getRuntime().removeShutdownHook(early);
      loops.forEach(Process::destroyForcibly);
      for (Process loop : loops) {
        loop.waitFor();
      }
    }
    int processes = (int) ProcessHandle.current().descendants().count();
    count.print(processes + " processes left");
    System.exit(count.table.wrong() == 0 && processes == 0 ? 0 : 1);
  }

  private void count(String part, int runs, int atOnce, String proc) throws Exception {
    List<Task> tasks =
        programs.tasks().stream()
            .filter(task -> part.equals("-") || task.title().matches(".*(" + part + ").*"))
            .toList();
    try (ExecutorService judges = Executors.newFixedThreadPool(atOnce)) {
      List<Future<?>> ends = new ArrayList<>();
      for (int j = 0; j < atOnce; j++) {
        int judge = j;
        ends.add(judges.submit(() -> judge(tasks, runs, judge, atOnce, proc)));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    }
  }

  /// Every `atOnce`-th run of them all; of `both`, every other run goes without `/proc`.
  private Void judge(List<Task> tasks, int runs, int judge, int atOnce, String mode)
      throws IOException, InterruptedException {
    try (ProgramRuns with = new ProgramRuns(programs.classes(), true, before);
        ProgramRuns without = new ProgramRuns(programs.classes(), false, before)) {
      for (int run = judge; run < runs; run += atOnce) {
        boolean proc = mode.equals("proc") || (mode.equals("both") && run % 2 == 0);
        List<Task> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, new Random());
        for (Task task : shuffled) {
          note((proc ? with : without).run(task), proc);
        }
      }
      left.addAndGet(with.left() + without.left());
      crashes.addAndGet(with.crashes() + without.crashes());
    }
    return null;
  }

  private void note(Outcome outcome, boolean proc) {
    table.add(outcome);
    if (!outcome.right() || Boolean.getBoolean("programs.tell")) {
      System.out.println((proc ? "" : "without /proc: ") + outcome.told());
    }
    if (table.runs() % 100 == 0) {
      System.out.printf("%d runs, %d wrong%n", table.runs(), table.wrong());
    }
  }

  private void print(String end) {
    System.out.println(table.text());
    System.out.printf(
        Locale.ROOT,
        "%d runs, %d wrong, %s, %d children left by programs, %d JVMs crashed, %.0f s, %s%n",
        table.runs(),
        table.wrong(),
        how,
        left.get(),
        crashes.get(),
        (System.nanoTime() - start) / 1e9,
        end);
  }

  private static List<String> pin(String word) {
    if (!word.equals("pin")) {
      return List.of();
    }
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "taskset")));
    if (!there) {
      System.out.println("no taskset here: nothing is pinned");
      return List.of();
    }
    return List.of("taskset", "-c", "0");
  }
}

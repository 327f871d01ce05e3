package workshop.engine.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workshop.engine.jvm.Limits;
import workshop.engine.run.Result;
import workshop.engine.run.Runner;
import workshop.engine.run.Selection;

/// Grades every kept submission many times and prints how often each verdict came: the counted run
/// behind "right every time".
///
/// Arguments: the repository, runs of each, busy loops beside it, graders at once, a part of the
/// titles to count, or `-` for all, and which tests: `every`, or `deciding` for only those that the
/// `expect` file names. Exit code 1 if one run was not as expected or something was left.
final class Count {
  private final Path root;
  private final boolean everyTest;
  private final Map<String, Map<String, Integer>> verdicts = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int runs;

  private Count(Path root, boolean everyTest) {
    this.root = root;
    this.everyTest = everyTest;
  }

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]).toRealPath();
    int runs = Integer.parseInt(arguments[1]);
    int busy = Integer.parseInt(arguments[2]);
    int atOnce = Integer.parseInt(arguments[3]);
    String only = arguments[4];
    List<Kept> all =
        Kept.in(root).stream()
            .filter(kept -> only.equals("-") || kept.title().contains(only))
            .toList();
    Count count = new Count(root, arguments[5].equals("every"));
    List<Process> loops = new ArrayList<>();
    for (int i = 0; i < busy; i++) {
      loops.add(busyLoop());
    }
    long start = System.nanoTime();
    Thread early =
        Thread.ofPlatform()
            .unstarted(() -> count.print(busy, atOnce, System.nanoTime() - start, "stopped early"));
    Runtime.getRuntime().addShutdownHook(early); // Ctrl-C prints what was counted so far
    try {
      count.count(all, runs, atOnce);
    } finally {
      Runtime.getRuntime().removeShutdownHook(early);
      loops.forEach(Process::destroyForcibly);
      for (Process loop : loops) {
        loop.waitFor();
      }
    }
    int left = (int) ProcessHandle.current().descendants().count();
    count.print(busy, atOnce, System.nanoTime() - start, left + " processes left");
    System.exit(count.wrong.isEmpty() && left == 0 ? 0 : 1);
  }

  private void count(List<Kept> all, int runsOfEach, int atOnce) throws Exception {
    try (ExecutorService graders = Executors.newFixedThreadPool(atOnce)) {
      List<Future<?>> ends = new ArrayList<>();
      for (int g = 0; g < atOnce; g++) {
        int grader = g;
        ends.add(graders.submit(() -> grade(all, runsOfEach, grader, atOnce)));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    }
  }

  /// Every `atOnce`-th run of the whole list, with a runner and folders of its own.
  private Void grade(List<Kept> all, int runsOfEach, int grader, int atOnce)
      throws InterruptedException {
    Path work = root.resolve("solutions/target/count-" + grader);
    try (Runner runner = new Runner(Limits.standard())) {
      runner.warmUp();
      for (int run = grader; run < runsOfEach; run += atOnce) {
        for (Kept kept : all) {
          Result result = runner.grade(kept.submission(work), selection(kept));
          note(kept, result);
        }
      }
    }
    return null;
  }

  private Selection selection(Kept kept) {
    return new Selection(kept.expect().task(), everyTest ? Set.of() : kept.expect().deciding());
  }

  private synchronized void note(Kept kept, Result result) {
    runs++;
    List<String> differences = Check.differences(kept, result);
    verdicts
        .computeIfAbsent(kept.title(), title -> new TreeMap<>())
        .merge(Check.outcome(result), 1, Integer::sum);
    if (!differences.isEmpty()) {
      wrong.add(kept.title() + "\n  " + String.join("\n  ", differences));
      System.out.println("WRONG " + wrong.getLast());
    }
    if (runs % 50 == 0) {
      System.out.printf("%d runs, %d wrong%n", runs, wrong.size());
    }
  }

  private synchronized void print(int busy, int atOnce, long nanos, String end) {
    System.out.printf("%n| submission | verdict x runs |%n|---|---|%n");
    verdicts.forEach(
        (title, byVerdict) -> {
          List<String> cells = new ArrayList<>();
          byVerdict.forEach((verdict, times) -> cells.add(verdict + " x " + times));
          System.out.printf("| %s | %s |%n", title, String.join(", ", cells));
        });
    System.out.printf(
        Locale.ROOT,
        "%n%d runs, %d wrong, %d busy loops beside, %d at once, %.0f s, %s%n",
        runs,
        wrong.size(),
        busy,
        atOnce,
        nanos / 1e9,
        end);
  }

  private static Process busyLoop() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            BusyLoop.class.getName())
        .start();
  }
}

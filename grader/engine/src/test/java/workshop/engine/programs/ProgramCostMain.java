package workshop.engine.programs;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import workshop.engine.facts.Observation;
import workshop.engine.observe.Observer;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.Desk;
import workshop.practice.world.HostAddress;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.World;

/// The main class of the JVM in which [ProgramCost] measures.
final class ProgramCostMain {
  private static final int REQUESTS = 200;
  private static final int THREADS = 10_000;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /// What one run took.
  private record Cost(double millis, double cpuMillis) {}

  private final Observer observer;
  private final int runs;

  private ProgramCostMain(Observer observer, int runs) {
    this.observer = observer;
    this.runs = runs;
  }

  /// @param arguments the folder of the programs' classes, a scratch folder, the host's process,
  ///   port and token, and how many runs to take the median of
  public static void main(String[] arguments) throws Exception {
    HostAddress address = new HostAddress(Integer.parseInt(arguments[3]), arguments[4]);
    int runs = Integer.parseInt(arguments[5]);
    try (PracticeHost host = PracticeHost.attach(address)) {
      Observer observer =
          new Observer(
              Path.of(arguments[1]), Path.of(arguments[0]), host, Long.parseLong(arguments[2]));
      System.out.printf(
          "| median of %d | alone, ms | watched, ms | beyond the run, ms | its CPU time, ms |%n"
              + "|---|---|---|---|---|%n",
          runs);
      new ProgramCostMain(observer, runs).measure(host);
    }
    Runtime.getRuntime().halt(0);
  }

  private void measure(PracticeHost host) throws Exception {
    try (BookShop shop = host.openShop(new ShopSpec(1, REQUESTS, 20))) {
      List<URI> pages = shop.books().stream().map(book -> shop.uri(book.path())).toList();
      String requests = REQUESTS + " requests, ";
      row(requests + "async", shop, pages, "events.AsyncAllOf", "HttpCalls");
      row(requests + "virtual threads", shop, pages, "virtual.VirtualPerTask", "HttpCalls");
      row(requests + "a pool of 16", shop, pages, "pools.PoolOfSixteen", "HttpCalls");
    }
    try (Desk desk = host.openDesk("unit")) {
      row(THREADS + " virtual threads", desk, THREADS, "virtual.VirtualPerTask", "UnitCalls");
    }
  }

  private void row(String name, World world, Object things, String program, String calls)
      throws Exception {
    Callable<Void> run =
        () -> {
          try (Calls made = make(Calls.class, "calls." + calls, things)) {
            make(Program.class, program).run(made);
          }
          return null;
        };
    List<Cost> alone = new ArrayList<>();
    List<Cost> watched = new ArrayList<>();
    for (int i = 0; i <= runs; i++) { // the first warms up and does not count
      Cost one = cost(run);
      Cost other = cost(() -> observed(world, run));
      if (i > 0) {
        alone.add(one);
        watched.add(other);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %.0f |%n",
        name,
        median(alone, Cost::millis),
        median(watched, Cost::millis),
        median(watched, Cost::millis) - median(alone, Cost::millis),
        median(watched, Cost::cpuMillis) - median(alone, Cost::cpuMillis));
  }

  private Observation observed(World world, Callable<Void> run) throws Exception {
    Observation seen = observer.watch(world, THREADS + 1, false, run);
    if (seen.deciding().held().isEmpty()) {
      throw new IllegalStateException("nothing was held");
    }
    return seen;
  }

  private static Cost cost(Callable<?> run) throws Exception {
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    run.call();
    return new Cost((System.nanoTime() - start) / 1e6, (SYSTEM.getProcessCpuTime() - cpu) / 1e6);
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
    double[] sorted = costs.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static <T> T make(Class<T> type, String name, Object... arguments) throws Exception {
    Constructor<?> constructor = Class.forName(name).getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return type.cast(constructor.newInstance(arguments));
  }
}

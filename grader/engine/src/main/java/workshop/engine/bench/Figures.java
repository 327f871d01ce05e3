package workshop.engine.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import workshop.engine.jvm.Limits;
import workshop.engine.run.Result;
import workshop.engine.run.Runner;
import workshop.engine.run.Selection;
import workshop.engine.run.TestResult;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

/// Prints what grading costs on this machine: each hidden test of the answers, observed and not,
/// and how many requests the practice host holds at once. Nothing here decides anything.
///
/// Arguments: the repository, how many runs to take the median of, requests to hold.
final class Figures {
  /// Passed on to the participant's JVM: the tests run there, and nobody watches.
  private static final String OFF = "workshop.observe.off";

  private Figures() {}

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]).toRealPath();
    int runs = Integer.parseInt(arguments[1]);
    int hold = Integer.parseInt(arguments[2]);
    for (Kept kept : Kept.in(root)) {
      if (kept.kind() == Kept.Kind.ANSWER) {
        Map<String, List<Long>> observed = took(root, kept, runs, false);
        Map<String, List<Long>> alone = took(root, kept, runs, true);
        print(kept, observed, alone);
      }
    }
    System.out.printf("requests held at once: %d of %d asked for%n", held(hold), hold);
  }

  private static Map<String, List<Long>> took(Path root, Kept kept, int runs, boolean alone)
      throws InterruptedException {
    System.setProperty(OFF, Boolean.toString(alone));
    Map<String, List<Long>> millis = new TreeMap<>();
    try (Runner runner = new Runner(Limits.standard())) {
      for (int run = 0; run < runs; run++) {
        long start = System.nanoTime();
        Result result =
            runner.grade(
                kept.submission(root.resolve("solutions/target/figures")), Selection.all());
        add(millis, "whole submission", System.nanoTime() - start);
        for (TestResult test : result.tests()) {
          add(millis, "task " + test.task() + " " + test.name(), test.took().toNanos());
        }
      }
    }
    return millis;
  }

  private static void add(Map<String, List<Long>> millis, String name, long nanos) {
    millis.computeIfAbsent(name, n -> new ArrayList<>()).add(nanos / 1_000_000);
  }

  private static void print(
      Kept kept, Map<String, List<Long>> observed, Map<String, List<Long>> alone) {
    System.out.printf(
        "%n| %s, median of %d, ms | observed | not observed | ratio |%n|---|---|---|---|%n",
        kept.title(), observed.values().iterator().next().size());
    observed.forEach(
        (name, times) -> {
          long with = median(times);
          long without = median(alone.getOrDefault(name, List.of(0L)));
          System.out.printf(
              Locale.ROOT,
              "| %s | %d | %d | %.2f |%n",
              name.replace('_', ' '),
              with,
              without,
              without == 0 ? Double.NaN : (double) with / without);
        });
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  /// Opens that many connections with one request each and counts what the gate holds.
  private static int held(int wanted) {
    List<Socket> sockets = new ArrayList<>();
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(1))) {
      shop.gate().hold();
      URI start = shop.start();
      byte[] request =
          "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < wanted; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), start.getPort());
        sockets.add(socket);
        socket.getOutputStream().write(request);
      }
      while (shop.gate().state().held().size() < wanted) {
        Thread.onSpinWait();
      }
      return shop.gate().state().held().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      sockets.forEach(Figures::close);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is not needed any more
    }
  }
}

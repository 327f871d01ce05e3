package workshop.cockpit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.PracticeHost;

@Command(
    name = "site",
    customSynopsis = "mvn -f grader -Ddo=\"site [--latency MS]\"",
    description = "Opens the practice shop, to click through in a browser.",
    footer = {
      "",
      "Example, every page a fifth of a second late:",
      "  mvn -f grader -Ddo=\"site --latency 200\""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {Exit.LIST_0, Exit.LIST_2, Exit.LIST_3})
final class SiteCommand implements Callable<Integer> {
  /// The shop that the starters of 02 open.
  private static final long SEED = 7;

  @ParentCommand private Cockpit cockpit;

  @Option(
      names = "--latency",
      paramLabel = "MS",
      description = "how many milliseconds later every answer comes; 0 if not said")
  private int latency;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (latency < 0) {
      cockpit.terminal().line("A page cannot come " + -latency + " ms early.");
      return Exit.USAGE;
    }
    try (PracticeHost host = PracticeHost.start();
        BookShop shop = host.openShop(ShopSpec.of(SEED))) {
      shop.latency(Duration.ofMillis(latency));
      cockpit.terminal().line("The shop is open: " + shop.start());
      cockpit.terminal().line(shop.books().size() + " books; Enter or Ctrl-C closes it.");
      waitForEnter();
    }
    return Exit.WELL;
  }

  /// Without any input it stays open until it is stopped.
  private void waitForEnter() throws IOException, InterruptedException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(cockpit.in(), Cockpit.charset()));
    if (lines.readLine() == null) {
      new CountDownLatch(1).await();
    }
  }
}

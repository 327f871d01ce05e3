package workshop.engine.ledger;

import java.util.List;

/// Threads the JDK keeps for itself, by name: they outlive the call that made it start them.
final class JdkThreads {
  private static final List<String> PREFIXES =
      List.of(
          "HttpClient-",
          "ForkJoinPool.commonPool-",
          "ForkJoinPool-1-", // carriers: the self-proof starts the first virtual thread
          "VirtualThread-unblocker",
          "MasterPoller",
          "SubPoller-",
          "Read-Poller",
          "Write-Poller",
          "Common-Cleaner",
          "Cleaner-",
          "process reaper",
          "Keep-Alive-",
          "Java2D Disposer", // whoever reads a picture with javax.imageio
          "InnocuousThread-", // the default group of asynchronous channels, which nobody can close
          "Attach Listener",
          "C1 Compiler",
          "C2 Compiler",
          "JFR ");

  private JdkThreads() {}

  static boolean owns(String name) {
    return PREFIXES.stream().anyMatch(name::startsWith);
  }
}

package workshop.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A headless Chromium of our own: with an empty profile, and ended with [#close].
public final class Chromium implements AutoCloseable {
  /// A browser that takes longer is taken for broken.
  static final long LONG_STOP = 60;

  private static final String LISTENING = "DevTools listening on ";

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox", // root has none, and the pages are ours
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--no-default-browser-check",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-extensions",
          "--hide-scrollbars",
          "--remote-debugging-port=0");

  private final Process process;
  private final Path profile;
  private final DevTools tools;

  private Chromium(Process process, Path profile, DevTools tools) {
    this.process = process;
    this.profile = profile;
    this.tools = tools;
  }

  /// The browser that is installed here: the one that the variable `CHROMIUM` names, else the first
  /// on the path or at its usual place; empty if there is none.
  public static Optional<Path> installed() {
    return Installed.find(System.getenv());
  }

  /// Starts it.
  ///
  /// @throws IOException if it does not start; the message has what it said
  public static Chromium start(Path browser) throws IOException {
    Path profile = Files.createTempDirectory("chromium-");
    ProcessBuilder command = new ProcessBuilder();
    command.command().add(browser.toString());
    command.command().addAll(FLAGS);
    command.command().add("--user-data-dir=" + profile);
    command.command().add("about:blank");
    Process process = command.redirectErrorStream(true).start();
    try {
      URI address = address(process).orTimeout(LONG_STOP, TimeUnit.SECONDS).join();
      return new Chromium(process, profile, DevTools.connect(address));
    } catch (CompletionException e) {
      end(process);
      delete(profile);
      throw new IOException(browser + " did not start: " + e.getCause(), e);
    }
  }

  /// Reads what it says until it names its address, and goes on reading so that it never waits.
  private static CompletableFuture<URI> address(Process process) {
    CompletableFuture<URI> address = new CompletableFuture<>();
    Thread.startVirtualThread(
        () -> {
          StringBuilder said = new StringBuilder();
          try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
              if (line.startsWith(LISTENING)) {
                address.complete(URI.create(line.substring(LISTENING.length()).strip()));
              } else if (!address.isDone()) {
                said.append('\n').append(line);
              }
            }
          } catch (IOException e) {
            said.append('\n').append(e);
          }
          address.completeExceptionally(new IOException("it ended" + said));
        });
    return address;
  }

  /// Opens an empty page.
  public Tab open() {
    String target =
        tools
            .call("", "Target.createTarget", Map.of("url", "about:blank"))
            .path("targetId")
            .asString();
    String session =
        tools
            .call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asString();
    return new Tab(tools, target, session);
  }

  @Override
  public void close() {
    tools.close();
    end(process);
    delete(profile);
  }

  private static void end(Process process) {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    try {
      if (!process.waitFor(LONG_STOP, TimeUnit.SECONDS)) {
        all.forEach(ProcessHandle::destroyForcibly);
      }
    } catch (InterruptedException e) {
      all.forEach(ProcessHandle::destroyForcibly);
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // It lies among the temporary files; a process that is just ending may still write into it.
    }
  }
}

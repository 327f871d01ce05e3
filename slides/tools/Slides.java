import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The door from Maven to the slides' tools, which run on Node.js: `java Slides.java build`.
///
/// Fetches the packages of the lock file once. What cannot be done on this machine is said in a
/// line and fails nothing, except under `CI=true`: a participant's laptop needs no Node.js.
final class Slides {
  private static final int OLDEST_NODE = 20;
  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final Path HERE = Path.of("").toAbsolutePath();

  private Slides() {}

  /// @param args what to do, one after the other: build, check, pdf, look
  public static void main(String[] args) throws Exception {
    Optional<String> missing = missing();
    if (missing.isPresent()) {
      System.err.println("The slides were not built and not checked: " + missing.get());
      System.exit("true".equals(System.getenv("CI")) ? 1 : 0);
    }
    for (String task : args) {
      int exit = task.equals("check") ? check() : run(List.of("node", "tools/" + task + ".mjs"));
      if (exit != 0) {
        System.exit(exit);
      }
    }
  }

  private static Optional<String> missing() throws Exception {
    String version = output(List.of("node", "--version"));
    if (!version.startsWith("v")) {
      return Optional.of("there is no Node.js here.");
    }
    if (Integer.parseInt(version.substring(1).split("\\.")[0]) < OLDEST_NODE) {
      return Optional.of("they need Node.js " + OLDEST_NODE + " or newer; here is " + version);
    }
    Path fetched = HERE.resolve("node_modules/.fetched");
    String wanted = Files.readString(HERE.resolve("package-lock.json"));
    if (Files.exists(fetched) && Files.readString(fetched).equals(wanted)) {
      return Optional.empty();
    }
    if (run(List.of(WINDOWS ? "npm.cmd" : "npm", "ci", "--loglevel=error")) != 0) {
      return Optional.of("npm could not fetch their packages.");
    }
    Files.writeString(fetched, wanted);
    return Optional.empty();
  }

  private static int check() throws Exception {
    return Math.max(test("build"), test("browser"));
  }

  /// The report lies where those of the other modules lie, so that whoever counts finds it.
  private static int test(String what) throws Exception {
    Path reports = Files.createDirectories(HERE.resolve("target/failsafe-reports"));
    return run(
        List.of(
            "node",
            "--test-reporter=spec",
            "--test-reporter-destination=stdout",
            "--test-reporter=junit",
            "--test-reporter-destination=" + reports.resolve("TEST-slides-" + what + ".xml"),
            "tools/" + what + ".test.mjs"));
  }

  private static int run(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).directory(HERE.toFile()).inheritIO().start().waitFor();
    } catch (IOException notThere) {
      return 127;
    }
  }

  /// What a command prints; empty if it cannot be started.
  private static String output(List<String> command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      return process.waitFor() == 0 ? said.strip() : "";
    } catch (IOException notThere) {
      return "";
    }
  }
}

package workshop.board;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is printed when Maven's JVM ends: Maven's closing words unless the board tells the same,
/// then the board.
///
/// Runs as a shutdown hook and therefore cannot change Maven's exit code. A run that graded nothing
/// has no board.
final class LastWords implements Runnable {
  private final Standings standings;
  private final PrintStream out;
  private final Optional<Tail> tail;
  private final Ink ink;
  private final String here;
  private final boolean board;

  LastWords(Standings standings, PrintStream out, Optional<Tail> tail, Ink ink, String here) {
    this(standings, out, tail, ink, here, true);
  }

  /// @param board false if the cockpit was started: it shows the board by itself
  LastWords(
      Standings standings,
      PrintStream out,
      Optional<Tail> tail,
      Ink ink,
      String here,
      boolean board) {
    this.standings = standings;
    this.out = out;
    this.tail = tail;
    this.ink = ink;
    this.here = here;
    this.board = board;
  }

  /// Called by name from [AtTheEnd], in the class loader that stays open.
  ///
  /// @param arguments see [AtTheEnd#main]; and `board=false` if the cockpit was started
  /// @throws IOException if the repository's folder cannot be read
  static void register(List<String> arguments) throws IOException {
    Path root = Path.of(arguments.get(0)).toRealPath();
    boolean verbose = arguments.contains("errors=true");
    boolean batch = arguments.contains("interactive=false");
    PrintStream out = System.out;
    Charset charset = Screen.charsetOf(out);
    Optional<Tail> tail = verbose ? Optional.empty() : Optional.of(new Tail(out, charset));
    Ink ink =
        Screen.ink(!batch && Screen.isTerminal(), System.getenv(), System.getProperty("os.name"));
    boolean board = !arguments.contains("board=false");
    LastWords words = new LastWords(new Standings(root), out, tail, ink, here(root), board);
    Runtime.getRuntime().addShutdownHook(new Thread(topmostGroup(), words, "board"));
    tail.ifPresent(Tail::becomeStandardOutput);
  }

  private static String here(Path root) throws IOException {
    Path folder = Path.of("").toRealPath();
    boolean inExercise = root.resolve("exercises").equals(folder.getParent());
    return inExercise ? folder.getFileName().toString() : "";
  }

  /// exec:java runs us in a thread group of its own and destroys it when we return.
  private static ThreadGroup topmostGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }

  @Override
  public void run() {
    boolean interrupted = interrupted();
    if (interrupted) {
      tail.ifPresent(LastWords::stayInFrontOf);
    }
    say(interrupted);
  }

  /// After an interrupt a shutdown hook of Maven's own puts the first standard output back, just
  /// before Maven complains at length that its fork has died. If it has not done so within 50 ms it
  /// will not.
  private static void stayInFrontOf(Tail tail) {
    long end = System.nanoTime() + 50_000_000;
    while (tail.isStandardOutput() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    tail.becomeStandardOutput();
  }

  /// The JDK runs shutdown hooks from a thread of this name if a signal ends the JVM (Ctrl-C).
  private static boolean interrupted() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().matches("SIG\\w+ handler"));
  }

  /// @param interrupted whether the participant ended Maven: what Maven has to say about that, now
  ///   or while we print, is held until the JVM is gone
  void say(boolean interrupted) {
    try {
      Closing closing = Closing.of(tail.map(Tail::held).orElse(List.of()));
      List<Standing> all = standings.read(interrupted ? Set.of() : failedExercises(closing));
      if (!interrupted && isSuperfluous(closing)) {
        tail.ifPresent(each -> each.replaceBy(closing.others()));
      }
      if (!interrupted) {
        tail.ifPresent(Tail::release); // changes nothing if it was replaced
      }
      if (board && all.stream().anyMatch(Standing::now)) {
        out.println();
        Board.lines(all, ink, here).forEach(out::println);
        standings.complaint().ifPresent(out::println);
      }
    } catch (RuntimeException | LinkageError e) {
      tail.ifPresent(Tail::release);
      out.println("The board failed, not your code: " + e);
    }
    out.flush();
  }

  private boolean isSuperfluous(Closing closing) {
    return board ? closing.saysNoMoreThanTheBoard(this::told) : closing.saysThatTheCockpitEnded();
  }

  private boolean told(String project) {
    return standings.now(project).filter(Grade::tellsWhyItFailed).isPresent();
  }

  private static Set<String> failedExercises(Closing closing) {
    return closing.failures().stream().map(Closing.Failure::project).collect(Collectors.toSet());
  }
}

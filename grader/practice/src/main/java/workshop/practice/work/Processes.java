package workshop.practice.work;

/// Which processes there still are.
public final class Processes {
  private static final boolean TELLS_COMMANDS =
      ProcessHandle.current().info().command().isPresent();

  private Processes() {}

  /// Whether it can still do anything. One that has ended keeps its number until its parent asks
  /// for its end, and counts as alive for Java; that of an orphan is the system, which may take its
  /// time. It has no command then.
  public static boolean live(ProcessHandle process) {
    return process.isAlive() && (process.info().command().isPresent() || !TELLS_COMMANDS);
  }
}

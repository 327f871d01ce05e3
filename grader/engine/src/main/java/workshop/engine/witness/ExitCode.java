package workshop.engine.witness;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;

/// The exit code of a process that other code in this JVM started.
///
/// The JDK hands it to whoever holds the `Process` and to nobody else, so this asks the class that
/// waits for it: `ProcessHandleImpl.completion`, which needs `--add-opens java.base/java.lang`.
/// Where that is closed or named otherwise, exit codes stay unknown and nothing else changes.
final class ExitCode {
  private ExitCode() {}

  /// Completes with the exit code when the process has ended; with an exception if it cannot be
  /// known.
  ///
  /// @param child alive, and started by this JVM: that of a child of a child is never known
  static CompletableFuture<Integer> of(ProcessHandle child) {
    boolean ours = child.parent().filter(p -> p.equals(ProcessHandle.current())).isPresent();
    if (!ours) {
      return CompletableFuture.failedFuture(new IllegalStateException("not started by this JVM"));
    }
    try {
      Method completion =
          Class.forName("java.lang.ProcessHandleImpl")
              .getDeclaredMethod("completion", long.class, boolean.class);
      completion.setAccessible(true);
      return ((CompletableFuture<?>) completion.invoke(null, child.pid(), false))
          .thenApply(Integer.class::cast);
    } catch (ReflectiveOperationException | RuntimeException closed) {
      return CompletableFuture.failedFuture(closed);
    }
  }
}

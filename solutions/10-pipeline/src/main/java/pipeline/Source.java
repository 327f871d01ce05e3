package pipeline;

import org.jspecify.annotations.Nullable;

/// Where elements come out: the beginning of a pipeline. The end of a queue can be one as well.
///
/// @param <T> what comes out
@FunctionalInterface
public interface Source<T> {
  /// The next element; null when no more will come.
  ///
  /// @throws InterruptedException if the thread is interrupted while it waits for one
  /// @throws Exception if there is none to be had
  @Nullable T next() throws Exception;
}

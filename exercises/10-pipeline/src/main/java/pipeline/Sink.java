package pipeline;

/// Where elements go in: the end of a pipeline. The beginning of a queue can be one as well.
///
/// @param <T> what goes in
@FunctionalInterface
public interface Sink<T> {
  /// Takes one element, and returns when it is done with it.
  ///
  /// @throws InterruptedException if the thread is interrupted while it waits
  /// @throws Exception if it cannot be taken
  void accept(T element) throws Exception;
}

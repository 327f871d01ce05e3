package pipeline;

/// What is done to one element.
///
/// @param <T> what it is done to
@FunctionalInterface
public interface Step<T> {
  /// Makes the next element of this one. Several threads may call at once.
  ///
  /// @throws InterruptedException if the thread is interrupted while it waits
  /// @throws Exception if it cannot be done
  T apply(T element) throws Exception;
}

package workshop.practice.turnstile;

import java.util.concurrent.CompletableFuture;
import workshop.practice.wire.HostLost;

/// One operation under way: in flight until it is closed.
///
/// Any thread may call. Closing ends it; one that is given up while it is held is forgotten by the
/// gate.
public interface Passage extends AutoCloseable {
  /// Asks the gate and blocks the calling thread, which the host is told, until it lets the
  /// operation through. A platform thread and a virtual one park alike. Passing twice is harmless:
  /// the second call returns as soon as the operation has passed.
  ///
  /// @throws InterruptedException when interrupted before or while it is held; it then still is,
  ///   until it is closed
  /// @throws HostLost when there is no host any more
  /// @throws IllegalStateException when the world is closed
  /// @throws java.util.concurrent.CancellationException when it is closed
  void pass() throws InterruptedException;

  /// The same without blocking: completes on the turnstile's own thread, which must not be kept.
  /// What [#pass] throws is what the future fails with. Cancelling it does not end the operation.
  CompletableFuture<Void> passLater();

  /// Ends the operation; when it returns, the host has counted it out, unless it is called on the
  /// turnstile's own thread, which cannot wait. Closing twice is harmless, and so is a host that is
  /// gone.
  @Override
  void close();
}

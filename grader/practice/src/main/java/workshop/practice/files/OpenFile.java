package workshop.practice.files;

import java.nio.channels.AsynchronousCloseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import workshop.practice.turnstile.Passage;

/// One file under way: counted from opened to closed, held before its first byte.
///
/// Whoever comes while it is held waits as well: there is one passage for all who share a channel.
final class OpenFile {
  private final Passage passage;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile boolean passed;
  private @Nullable CompletableFuture<Void> passing;

  OpenFile(Passage passage) {
    this.passage = passage;
  }

  /// Returns when the gate has let this file through; at once from then on.
  void pass() throws InterruptedException {
    if (passed) {
      return;
    }
    turn.lockInterruptibly();
    try {
      if (!passed) {
        passage.pass();
        passed = true;
      }
    } finally {
      turn.unlock();
    }
  }

  /// Completes when the gate has let this file through; no thread waits.
  synchronized CompletableFuture<Void> passLater() {
    if (passing == null) {
      passing = passage.passLater().copy();
    }
    return passing;
  }

  /// The file is closed; who waits at the gate for it without a thread is told.
  synchronized void end() {
    if (passing != null) {
      passing.completeExceptionally(new AsynchronousCloseException());
    }
    passage.close();
  }
}

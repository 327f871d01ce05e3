package workshop.practice.files;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import workshop.practice.turnstile.Passage;

/// Lets a file be read without waiting, and holds the thread that closes it: so long the file is
/// open.
final class HeldAtItsEnd implements Passage {
  private final Passage passage;

  HeldAtItsEnd(Passage passage) {
    this.passage = passage;
  }

  @Override
  public void pass() {}

  @Override
  public CompletableFuture<Void> passLater() {
    return CompletableFuture.completedFuture(null);
  }

  /// An interrupt ends the waiting, and is left for the caller to see.
  @Override
  public void close() {
    try {
      passage.pass();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (CancellationException closedBefore) {
      // nothing to wait for
    } finally {
      passage.close();
    }
  }
}

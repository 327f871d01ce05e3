package workshop.engine.run;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import workshop.practice.wire.HostLost;
import workshop.practice.world.PracticeHost;

/// The practice host, which starts while something else is done. Closing it ends the host.
final class ComingHost implements AutoCloseable {
  private final FutureTask<PracticeHost> coming = new FutureTask<>(PracticeHost::start);

  private ComingHost() {}

  static ComingHost start() {
    ComingHost host = new ComingHost();
    Thread.ofPlatform().daemon().name("practice-host").start(host.coming);
    return host;
  }

  /// The host, once it is there.
  ///
  /// @throws HostLost if it did not start
  PracticeHost get() throws InterruptedException {
    try {
      return coming.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failed
          ? failed
          : new IllegalStateException("the practice host did not start", e.getCause());
    }
  }

  @Override
  public void close() {
    boolean interrupted = Thread.interrupted(); // a host that is coming must be waited for
    try {
      get().close();
    } catch (HostLost | IllegalStateException e) {
      // it never was
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

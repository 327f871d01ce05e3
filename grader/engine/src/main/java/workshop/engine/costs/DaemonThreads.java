package workshop.engine.costs;

import java.util.concurrent.ThreadFactory;

/// Platform threads that keep no JVM alive.
final class DaemonThreads implements ThreadFactory {
  @Override
  public Thread newThread(Runnable work) {
    return Thread.ofPlatform().daemon().unstarted(work);
  }
}

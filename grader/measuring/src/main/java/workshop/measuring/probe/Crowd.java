package workshop.measuring.probe;

import java.io.IOException;

/// Tasks that all wait, each for an answer of its own, which never comes. Used by one thread.
interface Crowd {
  /// Starts one more.
  void more() throws IOException;

  /// Returns when all that were started have begun to wait.
  void awaitWaiting() throws IOException;

  /// The memory of other processes that belongs to it, in bytes; 0 where the system does not tell.
  default long elsewhere() {
    return 0;
  }

  /// Ends what does not end with this JVM.
  default void end() throws IOException, InterruptedException {}

  static Crowd of(Kind kind) {
    return switch (kind) {
      case ASYNC -> new Futures();
      case VIRTUAL -> new Threads(Thread.ofVirtual().factory());
      case PLATFORM -> new Threads(Thread.ofPlatform().daemon().factory());
      case PROCESS -> new Children();
    };
  }
}

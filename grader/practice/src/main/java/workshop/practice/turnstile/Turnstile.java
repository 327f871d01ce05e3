package workshop.practice.turnstile;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workshop.practice.wire.HostLost;

/// The way to a world's gate from whichever process.
///
/// ```java
/// try (Passage passage = Turnstile.at(address).enter("tile 3-4", "")) {
///   paint(tile);
/// }
/// ```
///
/// One connection a JVM and host, opened when it is first needed, with one daemon thread, named
/// [#THREAD]; all threads share it. A held caller costs one parked thread and no time limit.
public final class Turnstile {
  /// The name of the thread on which answers arrive.
  public static final String THREAD = "practice-turnstile";

  private static final AtomicReference<@Nullable Consumer<String>> LISTENER =
      new AtomicReference<>();

  private final TurnstileAddress address;

  private Turnstile(TurnstileAddress address) {
    this.address = address;
  }

  /// The turnstile of one world; nothing is connected yet.
  public static Turnstile at(TurnstileAddress address) {
    return new Turnstile(address);
  }

  /// From now on somebody is told the name of each operation, on the asking thread, just before it
  /// asks the gate. The first one set stays for the JVM's life; others are ignored.
  public static void onAsk(Consumer<String> listener) {
    LISTENER.compareAndSet(null, listener);
  }

  static void asks(String name) {
    Consumer<String> listener = LISTENER.get();
    if (listener != null) {
      listener.accept(name);
    }
  }

  /// Begins an operation of the calling thread: in flight from now on, and not held yet.
  ///
  /// @param name its name: any text
  /// @param stage which of the world's stages it belongs to; empty if there is only one
  /// @throws HostLost when there is no host
  public Passage begin(String name, String stage) {
    return Crossing.begin(connection(), address.world(), name, stage);
  }

  /// Begins an operation and returns when the gate has let it through: the usual way for queries
  /// and units of work. When this throws, nothing is left in flight.
  ///
  /// @throws InterruptedException when interrupted before or while it is held
  /// @throws HostLost when there is no host any more
  /// @throws IllegalStateException when the world is closed
  public Passage enter(String name, String stage) throws InterruptedException {
    return Crossing.enter(connection(), address.world(), name, stage);
  }

  /// Says that this process is a worker, and returns when the host knows.
  ///
  /// @throws HostLost when there is no host
  public void hello() {
    connection().hello();
  }

  /// Says that the calling thread is about to ask the world on this port of 127.0.0.1.
  ///
  /// @param path raw path and query
  /// @throws HostLost when there is no host
  public void issued(int httpPort, String path) {
    connection().issued(httpPort, path);
  }

  private Connection connection() {
    return Connection.to(address.port(), address.token());
  }
}

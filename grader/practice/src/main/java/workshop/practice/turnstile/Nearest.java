package workshop.practice.turnstile;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;

/// Which turnstile the operations of this process go through when nobody says which.
///
/// The one opened last in this JVM and not yet closed; in a worker that has opened none, the one on
/// its command line. Any thread may call.
public final class Nearest {
  /// The system property that tells a worker: a [TurnstileAddress#word].
  public static final String PROPERTY = "workshop.practice.turnstile";

  private static final ConcurrentLinkedDeque<TurnstileAddress> OPEN = new ConcurrentLinkedDeque<>();

  private Nearest() {}

  /// A desk has been opened in this JVM, or a host has been found (then without a world).
  public static void opened(TurnstileAddress address) {
    OPEN.push(address);
  }

  /// What was opened is closed; closing twice is harmless.
  public static void closed(TurnstileAddress address) {
    OPEN.removeFirstOccurrence(address);
  }

  /// The desk for units of work; none where nobody has opened one.
  public static Optional<TurnstileAddress> desk() {
    return nearest(address -> !address.world().isEmpty());
  }

  /// What a child is told: the desk, else a turnstile without a world; none where there is no host.
  public static Optional<TurnstileAddress> forChildren() {
    return desk().or(() -> nearest(address -> true));
  }

  private static Optional<TurnstileAddress> nearest(Predicate<TurnstileAddress> wanted) {
    for (TurnstileAddress address : OPEN) {
      if (wanted.test(address)) {
        return Optional.of(address);
      }
    }
    return told().filter(wanted);
  }

  /// The turnstile on this JVM's command line, if it was started as a worker.
  public static Optional<TurnstileAddress> told() {
    return Optional.ofNullable(System.getProperty(PROPERTY)).map(TurnstileAddress::of);
  }
}

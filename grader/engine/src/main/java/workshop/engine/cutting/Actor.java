package workshop.engine.cutting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A thread that was there during the run. Used by one thread.
final class Actor {
  private static final String HTTP_CLIENT = "HttpClient-";

  /// The JDK's own for what is to happen later, whoever made it start.
  private static final String TIMER = "-delayScheduler";

  final long id;
  final boolean virtual;
  private String name;
  private long from = -1;
  private long to = -1;
  private boolean staged;
  private boolean participants;

  Actor(long id, boolean virtual, @Nullable String name) {
    this.id = id;
    this.virtual = virtual;
    this.name = Objects.requireNonNullElse(name, "");
  }

  /// @param nanos by the recorder's clock
  void began(long nanos) {
    from = nanos;
  }

  /// @param nanos by the recorder's clock
  void ended(long nanos) {
    to = nanos;
  }

  /// The participant's code, the demonstration or the practice library started it, and not the JDK
  /// on their behalf.
  void isStaged() {
    staged = true;
  }

  /// Code of the participant's was seen on it.
  void isParticipants() {
    participants = true;
  }

  void named(String last) {
    name = last;
  }

  String name() {
    return name;
  }

  /// -1 if it was there before the run.
  long from() {
    return from;
  }

  /// -1 if it was there after the run.
  long to() {
    return to;
  }

  /// Whether it is one of an HTTP client's own: its selector, or a worker.
  boolean isHttpClients() {
    return !staged && !virtual && name.startsWith(HTTP_CLIENT);
  }

  /// Whether it is a part of what the reader has written or started.
  boolean matters() {
    return (staged && !name.endsWith(TIMER)) || participants || isHttpClients();
  }
}

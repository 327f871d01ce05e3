package workshop.practice.world;

import java.net.URI;
import java.time.Duration;
import workshop.practice.wire.HostLost;
import workshop.practice.wire.Line;
import workshop.practice.wire.Verb;

/// A world that is asked over HTTP, on a port of 127.0.0.1 that only this world has.
public abstract sealed class Website implements World permits BookShop, QuoteApi {
  private static final int ALWAYS = -1;

  private final ControlLine line;
  private final String world;
  private final URI origin;
  private final Gate gate;

  Website(ControlLine line, String world, URI origin) {
    this.line = line;
    this.world = world;
    this.origin = origin;
    this.gate = new Gate(line, world);
  }

  /// The address of a raw path that starts with a slash, whether there is a page or not.
  public final URI uri(String path) {
    return URI.create(origin + path);
  }

  /// From now on, whoever asks for this raw path gets this; [Behaviour#ANSWER] makes it as before.
  public final void behave(String path, Behaviour behaviour) {
    behave(path, behaviour, ALWAYS, "");
  }

  /// As [#behave(String, Behaviour)], for the next tries only; those after them are answered.
  ///
  /// @param firstTries how many, counted from now, as they pass the gate; 0: none
  public final void behave(String path, Behaviour behaviour, int firstTries) {
    behave(path, behaviour, notNegative(firstTries), "");
  }

  /// From now on, the next tries for this raw path are answered 503; those after them as before.
  ///
  /// @param firstTries how many, counted from now, as they pass the gate; 0: none
  /// @param retryAfter the value of the `Retry-After` header, whatever it is
  public final void busy(String path, int firstTries, String retryAfter) {
    behave(path, Behaviour.SERVER_ERROR, notNegative(firstTries), retryAfter);
  }

  private void behave(String path, Behaviour behaviour, int tries, String retryAfter) {
    line.ask(Verb.BEHAVE, world, path(path), behaviour, tries, Line.packed(retryAfter));
  }

  private static int notNegative(int tries) {
    if (tries < 0) {
      throw new IllegalArgumentException("not a number of tries: " + tries);
    }
    return tries;
  }

  private static String path(String path) {
    if (!path.startsWith("/") || path.indexOf(' ') >= 0) {
      throw new IllegalArgumentException("not a raw path: " + path);
    }
    return path;
  }

  /// From now on every answer comes so much later, counted from when it passes the gate.
  public final void latency(Duration latency) {
    if (latency.isNegative()) {
      throw new IllegalArgumentException("not a latency: " + latency);
    }
    line.ask(Verb.LATENCY, world, latency.toNanos());
  }

  /// From now on new connections are refused; those that exist go on.
  public final void closeDoor() {
    line.ask(Verb.CLOSE_DOOR, world);
  }

  @Override
  public final String unit() {
    return "request";
  }

  @Override
  public final Gate gate() {
    return gate;
  }

  @Override
  public final OperationLog log() {
    return Log.read(line.ask(Verb.LOG, world));
  }

  @Override
  public final void close() {
    try {
      line.ask(Verb.CLOSE_WORLD, world);
    } catch (HostLost | IllegalStateException closedAlready) {
      // Then it is what it should be.
    }
  }
}

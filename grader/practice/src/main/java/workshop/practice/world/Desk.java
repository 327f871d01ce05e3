package workshop.practice.world;

import workshop.practice.turnstile.Nearest;
import workshop.practice.turnstile.Turnstile;
import workshop.practice.turnstile.TurnstileAddress;
import workshop.practice.wire.HostLost;
import workshop.practice.wire.Verb;

/// A world without a port: its operations happen in the participant's processes and come through
/// the turnstile.
///
/// While it is the last one opened in this JVM, units of work pass its gate: see
/// `workshop.practice.work.Unit`.
public final class Desk implements World {
  private final ControlLine line;
  private final TurnstileAddress address;
  private final String unit;
  private final Gate gate;

  Desk(ControlLine line, TurnstileAddress address, String unit) {
    this.line = line;
    this.address = address;
    this.unit = unit;
    this.gate = new Gate(line, address.world());
    Nearest.opened(address);
  }

  /// Where operations of this world come through, from whichever process.
  public TurnstileAddress address() {
    return address;
  }

  /// The way through for operations of this JVM.
  public Turnstile turnstile() {
    return Turnstile.at(address);
  }

  @Override
  public String unit() {
    return unit;
  }

  @Override
  public boolean owesAnswers() {
    return false;
  }

  @Override
  public Gate gate() {
    return gate;
  }

  @Override
  public OperationLog log() {
    return Log.read(line.ask(Verb.LOG, address.world()));
  }

  @Override
  public void close() {
    Nearest.closed(address);
    try {
      line.ask(Verb.CLOSE_WORLD, address.world());
    } catch (HostLost | IllegalStateException closedAlready) {
      // Then it is what it should be.
    }
  }
}

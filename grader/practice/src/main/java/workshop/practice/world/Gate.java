package workshop.practice.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import workshop.practice.wire.HostLost;
import workshop.practice.wire.Verb;

/// Holds the operations of one world until they are released.
///
/// A held operation costs no thread and no time limit. Any thread may call; each call returns when
/// the host has done it, and throws [HostLost] when there is no host any more.
public final class Gate {
  private final ControlLine line;
  private final String world;

  Gate(ControlLine line, String world) {
    this.line = line;
    this.world = world;
  }

  /// From now on every operation is held.
  public void hold() {
    line.ask(Verb.HOLD, world);
  }

  /// What is held and counted at this moment.
  public GateState state() {
    Words words = line.ask(Verb.STATE, world);
    long arrived = words.nextLong();
    long ended = words.nextLong();
    int answering = words.nextInt();
    int inFlight = words.nextInt();
    int mostInFlight = words.nextInt();
    List<HeldOperation> held = new ArrayList<>();
    while (words.more()) {
      held.add(
          new HeldOperation(
              words.nextLong(),
              words.nextText(),
              words.nextInt(),
              words.nextLong(),
              words.nextLong(),
              words.nextText()));
    }
    return new GateState(held, arrived, ended, answering, inFlight, mostInFlight);
  }

  /// Lets these pass; ids that are not held are ignored. Whatever else is held stays so.
  public void release(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      List<Object> words = new ArrayList<>();
      words.add(world);
      words.addAll(ids);
      line.ask(Verb.RELEASE, words.toArray());
    }
  }

  /// Lets pass what is held now; what arrives later is held again.
  public void releaseAll() {
    line.ask(Verb.RELEASE_ALL, world);
  }

  /// Lets pass what is held now, and holds nothing from now on.
  public void open() {
    line.ask(Verb.OPEN_GATE, world);
  }
}

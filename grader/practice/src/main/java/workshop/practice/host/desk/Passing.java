package workshop.practice.host.desk;

import io.netty.channel.Channel;
import workshop.practice.host.gate.Ending;
import workshop.practice.host.gate.Tally;
import workshop.practice.host.gate.Visit;
import workshop.practice.wire.Line;
import workshop.practice.wire.Turn;

/// One operation at the turnstile, from its begin to its end.
final class Passing {
  static final String CLOSED = " this world is closed";

  private final Channel client;
  private final String number;
  private final DeskWorld world;
  private final Visit visit;
  private final long pid;
  private boolean asked;
  private boolean passed;

  /// Begins it: it is in flight from now on.
  ///
  /// @param number what the client calls it
  Passing(Channel client, String number, DeskWorld world, Visit visit, long pid, long thread) {
    this.client = client;
    this.number = number;
    this.world = world;
    this.visit = visit;
    this.pid = pid;
    visit.by(pid, thread);
    world.tally().takeMaximum();
    world.enter(this);
  }

  /// @param thread who asks, perhaps another than the one that began it
  void pass(long thread) {
    if (!visit.isOpen()) {
      say(Line.NO + " " + number + CLOSED);
    } else if (!asked) {
      asked = true;
      visit.by(pid, thread);
      world.gate().arrive(visit, this::beyondTheGate);
    }
  }

  private void beyondTheGate() {
    passed = true;
    Tally tally = world.tally();
    tally.startAnswering(visit);
    client
        .writeAndFlush(Turn.PASS + " " + number + "\n")
        .addListener(sent -> tally.stopAnswering(visit));
  }

  /// The client says that it is over.
  void end() {
    over(asked && !passed ? Ending.CLIENT_GONE : Ending.ANSWERED);
    say(Turn.END + " " + number);
  }

  /// The client's connection has broken.
  void gone() {
    over(Ending.CLIENT_GONE);
  }

  /// The world is closed.
  void refuse() {
    boolean waits = asked && !passed;
    over(Ending.RESET);
    if (waits) {
      say(Line.NO + " " + number + CLOSED);
    }
  }

  private void over(Ending ending) {
    world.gate().forget(visit);
    world.tally().end(visit, ending, 0);
    world.leave(this);
  }

  private void say(String line) {
    client.writeAndFlush(line + "\n");
  }
}

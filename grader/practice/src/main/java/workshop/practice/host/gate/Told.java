package workshop.practice.host.gate;

import workshop.practice.wire.Line;

/// Counts and operations as words for the wire.
public final class Told {
  private Told() {}

  public static String state(HostedWorld world) {
    Tally tally = world.tally();
    StringBuilder words = new StringBuilder();
    add(words, tally.arrived());
    add(words, tally.ended());
    add(words, tally.answering());
    add(words, tally.inFlight());
    add(words, tally.mostInFlight());
    for (Visit visit : world.gate().held()) {
      whoAndWhat(words, visit);
    }
    return words.toString();
  }

  public static String log(HostedWorld world) {
    Tally tally = world.tally();
    StringBuilder words = new StringBuilder();
    add(words, tally.mostInFlight());
    add(words, tally.now());
    for (Visit visit : tally.visits()) {
      whoAndWhat(words, visit);
      add(words, visit.arrived);
      add(words, visit.held);
      add(words, visit.released);
      add(words, visit.ended);
      words.append(' ').append(visit.ending);
      add(words, visit.status);
    }
    return words.toString();
  }

  private static void whoAndWhat(StringBuilder words, Visit visit) {
    add(words, visit.id);
    words.append(' ').append(Line.packed(visit.name));
    add(words, visit.clientPort);
    add(words, visit.pid);
    add(words, visit.thread);
    words.append(' ').append(Line.packed(visit.stage));
  }

  private static void add(StringBuilder words, long number) {
    words.append(' ').append(number);
  }
}

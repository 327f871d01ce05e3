package workshop.practice.host;

/// Counts and operations as words for the wire.
final class Told {
  private Told() {}

  static String state(Tally tally, HostGate gate) {
    StringBuilder words = new StringBuilder();
    add(words, tally.arrived());
    add(words, tally.ended());
    add(words, tally.answering());
    add(words, tally.inFlight());
    add(words, tally.mostInFlight());
    for (Visit visit : gate.held()) {
      whoAndWhat(words, visit);
    }
    return words.toString();
  }

  static String log(Tally tally) {
    StringBuilder words = new StringBuilder();
    add(words, tally.mostInFlight());
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
    words.append(' ').append(visit.request.name());
    add(words, visit.request.clientPort());
  }

  private static void add(StringBuilder words, long number) {
    words.append(' ').append(number);
  }
}

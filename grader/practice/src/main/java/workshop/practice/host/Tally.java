package workshop.practice.host;

import java.util.ArrayList;
import java.util.List;

/// Counts the operations of one world and remembers each.
final class Tally {
  private final long openedAt = System.nanoTime();
  private final List<Visit> visits = new ArrayList<>();
  private long ended;
  private int answering;
  private int inFlight;
  private int mostInFlight;

  long now() {
    return System.nanoTime() - openedAt;
  }

  Visit begin(Request request) {
    Visit visit = new Visit(visits.size() + 1L, request, now());
    visits.add(visit);
    inFlight++;
    mostInFlight = Math.max(mostInFlight, 1);
    return visit;
  }

  /// Takes the present number as a possible maximum; everybody who left before must have been
  /// counted out.
  void takeMaximum() {
    mostInFlight = Math.max(mostInFlight, inFlight);
  }

  /// To be called *before* the client can know: one that starts its next request at once is then
  /// never one too many.
  void end(Visit visit, Ending ending, int status) {
    if (visit.isOpen()) {
      visit.ended = now();
      visit.ending = ending;
      visit.status = status;
      ended++;
      inFlight--;
    }
  }

  /// From here the host owes this operation something.
  void startAnswering(Visit visit) {
    visit.answering = true;
    answering++;
  }

  /// All that was owed has been handed to the socket, or can never be.
  void stopAnswering(Visit visit) {
    if (visit.answering) {
      visit.answering = false;
      answering--;
    }
  }

  List<Visit> visits() {
    return visits;
  }

  long arrived() {
    return visits.size();
  }

  long ended() {
    return ended;
  }

  int answering() {
    return answering;
  }

  int inFlight() {
    return inFlight;
  }

  int mostInFlight() {
    return mostInFlight;
  }
}

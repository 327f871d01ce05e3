package workshop.practice.host.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Counts the operations of one world and remembers each.
public final class Tally {
  private final long openedAt = System.nanoTime();
  private final List<Visit> visits = new ArrayList<>();
  private final Set<Visit> open = new LinkedHashSet<>();
  private long ended;
  private int answering;
  private int mostInFlight;

  long now() {
    return System.nanoTime() - openedAt;
  }

  /// @param stage empty if the world has only one
  /// @param clientPort the local port of the socket that asked
  public Visit begin(String name, String stage, int clientPort) {
    Visit visit = new Visit(visits.size() + 1L, name, stage, clientPort, now());
    visits.add(visit);
    open.add(visit);
    mostInFlight = Math.max(mostInFlight, 1);
    return visit;
  }

  /// Takes the present number as a possible maximum; everybody who left before must have been
  /// counted out.
  public void takeMaximum() {
    mostInFlight = Math.max(mostInFlight, open.size());
  }

  /// To be called *before* the client can know: one that starts its next request at once is then
  /// never one too many.
  public void end(Visit visit, Ending ending, int status) {
    if (visit.isOpen()) {
      visit.ended = now();
      visit.ending = ending;
      visit.status = status;
      ended++;
      open.remove(visit);
    }
  }

  /// From here the host owes this operation something.
  public void startAnswering(Visit visit) {
    visit.answering = true;
    answering++;
  }

  /// All that was owed has been handed to the socket, or can never be.
  public void stopAnswering(Visit visit) {
    if (visit.answering) {
      visit.answering = false;
      answering--;
    }
  }

  List<Visit> visits() {
    return visits;
  }

  /// Those that have not ended, in the order of arrival; not to be kept.
  public Set<Visit> open() {
    return open;
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
    return open.size();
  }

  int mostInFlight() {
    return mostInFlight;
  }
}

package workshop.practice.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Holds operations until somebody says otherwise.
final class HostGate {
  private final Tally tally;
  private final Consumer<Visit> beyond;
  private final Map<Long, Visit> held = new LinkedHashMap<>();
  private boolean holding;

  /// @param beyond what happens to an operation that has passed
  HostGate(Tally tally, Consumer<Visit> beyond) {
    this.tally = tally;
    this.beyond = beyond;
  }

  void arrive(Visit visit) {
    if (holding) {
      visit.held = tally.now();
      held.put(visit.id, visit);
    } else {
      beyond.accept(visit);
    }
  }

  void hold() {
    holding = true;
  }

  void release(Collection<Long> ids) {
    for (Long id : ids) {
      Visit visit = held.remove(id);
      if (visit != null) {
        visit.released = tally.now();
        beyond.accept(visit);
      }
    }
  }

  void releaseAll() {
    release(new ArrayList<>(held.keySet()));
  }

  void open() {
    holding = false;
    releaseAll();
  }

  /// Its client has gone: there is nobody left to hold.
  void forget(Visit visit) {
    held.remove(visit.id);
  }

  /// In the order of arrival.
  List<Visit> held() {
    return List.copyOf(held.values());
  }
}

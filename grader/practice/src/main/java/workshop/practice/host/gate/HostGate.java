package workshop.practice.host.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Holds operations until somebody says otherwise.
public final class HostGate {
  private record Waiting(Visit visit, Runnable beyond) {}

  private final Tally tally;
  private final Map<Long, Waiting> held = new LinkedHashMap<>();
  private boolean holding;

  public HostGate(Tally tally) {
    this.tally = tally;
  }

  /// @param beyond what happens to the operation when it passes, now or later
  public void arrive(Visit visit, Runnable beyond) {
    if (holding) {
      visit.held = tally.now();
      held.put(visit.id, new Waiting(visit, beyond));
    } else {
      beyond.run();
    }
  }

  public void hold() {
    holding = true;
  }

  public void release(Collection<Long> ids) {
    for (Long id : ids) {
      Waiting waiting = held.remove(id);
      if (waiting != null) {
        waiting.visit().released = tally.now();
        waiting.beyond().run();
      }
    }
  }

  public void releaseAll() {
    release(new ArrayList<>(held.keySet()));
  }

  public void open() {
    holding = false;
    releaseAll();
  }

  /// Its client has gone or given it up: there is nobody left to hold.
  public void forget(Visit visit) {
    held.remove(visit.id);
  }

  /// In the order in which they came to the gate.
  List<Visit> held() {
    return held.values().stream().map(Waiting::visit).toList();
  }
}

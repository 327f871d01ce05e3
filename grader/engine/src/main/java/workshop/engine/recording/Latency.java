package workshop.engine.recording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import workshop.engine.witness.Observers;
import workshop.practice.wire.HostLost;
import workshop.practice.world.Gate;
import workshop.practice.world.HeldOperation;

/// Makes the operations of a world take their time: each is held, and let go a while later.
final class Latency implements AutoCloseable {
  private static final long BETWEEN_LOOKS_NANOS = 2_000_000;

  private final Gate gate;
  private final long each;
  private final Map<Long, Long> since = new HashMap<>();
  private volatile boolean over;

  private Latency(Gate gate, Duration each) {
    this.gate = gate;
    this.each = each.toNanos();
  }

  static Latency begin(Gate gate, Duration each) {
    Latency latency = new Latency(gate, each);
    gate.hold();
    Observers.start("latency", latency::run);
    return latency;
  }

  private void run() {
    try {
      while (!over) {
        look();
        LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
      }
      gate.open();
    } catch (HostLost | IllegalStateException gone) {
      // the world is closed: nobody is held there any more
    }
  }

  private void look() {
    long now = System.nanoTime();
    List<Long> due = new ArrayList<>();
    for (HeldOperation operation : gate.state().held()) {
      if (now - since.computeIfAbsent(operation.id(), id -> now) >= each) {
        due.add(operation.id());
      }
    }
    gate.release(due);
  }

  @Override
  public void close() {
    over = true;
  }
}

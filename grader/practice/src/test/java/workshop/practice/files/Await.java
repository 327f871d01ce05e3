package workshop.practice.files;

import static org.awaitility.Awaitility.await;

import workshop.practice.world.GateState;
import workshop.practice.world.World;

/// Waits until a world's gate says so.
final class Await {
  private Await() {}

  static GateState held(World world, int count) {
    return await().until(() -> world.gate().state(), state -> state.held().size() == count);
  }

  static GateState inFlight(World world, int count) {
    return await().until(() -> world.gate().state(), state -> state.inFlight() == count);
  }
}

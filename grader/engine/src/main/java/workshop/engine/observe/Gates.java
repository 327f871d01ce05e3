package workshop.engine.observe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import workshop.practice.world.GateState;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.World;

/// The gates of every world that one run works with, as one.
final class Gates {
  /// One held operation and the world that holds it.
  ///
  /// @param world its place in the list of worlds
  /// @param stage its stage, or what its world calls an operation if it names none
  record Held(int world, String stage, HeldOperation operation) {}

  /// What all gates know; each true at a moment of its own, so look twice.
  ///
  /// @param arrived operations since the worlds opened
  /// @param ended those of them that are over
  /// @param answering those that may pass and are not yet answered
  record State(List<Held> held, long arrived, long ended, int answering) {
    boolean sameAs(State other) {
      return arrived == other.arrived && ended == other.ended && held.equals(other.held);
    }
  }

  private final List<World> worlds;

  Gates(List<World> worlds) {
    this.worlds = List.copyOf(worlds);
  }

  void hold() {
    worlds.forEach(world -> world.gate().hold());
  }

  void open() {
    worlds.forEach(world -> world.gate().open());
  }

  State state() {
    List<Held> held = new ArrayList<>();
    long arrived = 0;
    long ended = 0;
    int answering = 0;
    for (int i = 0; i < worlds.size(); i++) {
      World world = worlds.get(i);
      GateState state = world.gate().state();
      arrived += state.arrived();
      ended += state.ended();
      answering += state.answering();
      for (HeldOperation operation : state.held()) {
        String stage = operation.stage().isEmpty() ? world.unit() : operation.stage();
        held.add(new Held(i, stage, operation));
      }
    }
    return new State(List.copyOf(held), arrived, ended, answering);
  }

  void release(Collection<Held> operations) {
    for (int i = 0; i < worlds.size(); i++) {
      int world = i;
      worlds
          .get(i)
          .gate()
          .release(
              operations.stream()
                  .filter(held -> held.world() == world)
                  .map(held -> held.operation().id())
                  .toList());
    }
  }
}

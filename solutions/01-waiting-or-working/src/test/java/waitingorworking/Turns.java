package waitingorworking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sees when each step's turn begins and ends. Steps may run on any thread.
final class Turns {
  private final List<String> names;
  private final Map<String, Runnable> watched = new LinkedHashMap<>();
  private final List<String> seen = new ArrayList<>();

  /// @param steps what is to run, by name
  Turns(Map<String, Runnable> steps) {
    names = List.copyOf(steps.keySet());
    steps.forEach((name, step) -> watched.put(name, () -> turn(name, step)));
  }

  /// The same steps under the same names and in the same order, watched.
  Map<String, Runnable> steps() {
    return watched;
  }

  private void turn(String name, Runnable step) {
    see(name + " begins");
    step.run();
    see(name + " ends");
  }

  private synchronized void see(String what) {
    seen.add(what);
  }

  /// Each ran once.
  synchronized void eachOnce() {
    long never = names.stream().filter(name -> begun(name) == 0).count();
    long again = names.stream().filter(name -> begun(name) > 1).count();
    assertThat(never)
        .withFailMessage("%d of %d steps were never run".formatted(never, names.size()))
        .isZero();
    assertThat(again)
        .withFailMessage("%d of %d steps were run more than once".formatted(again, names.size()))
        .isZero();
  }

  /// Each began when the one before it had ended.
  synchronized void oneAfterAnother() {
    List<String> expected =
        names.stream().flatMap(name -> List.of(name + " begins", name + " ends").stream()).toList();
    assertThat(seen)
        .withFailMessage(
            "a step did not wait for its turn: each begins when the one before it in the map has"
                + " ended")
        .isEqualTo(expected);
  }

  private long begun(String name) {
    return seen.stream().filter((name + " begins")::equals).count();
  }
}

package waitingorworking;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Asks the thread for its state.
public final class Diagnosis {
  public Map<String, Kind> diagnose(Map<String, Runnable> steps) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    steps.forEach((name, step) -> kinds.put(name, kind(step)));
    return kinds;
  }

  private static Kind kind(Runnable step) {
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    step.run();
                  } catch (RuntimeException dropped) {
                    // until then it waited or worked like any other
                  }
                });
    Kind kind = Kind.WORKED;
    try {
      // tag::state[]
      while (!thread.join(Duration.ofMillis(1))) {
        kind =
            switch (thread.getState()) {
              case BLOCKED, WAITING, TIMED_WAITING -> Kind.WAITED;
              default -> kind;
            };
      }
      // end::state[]
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    return kind;
  }

  public Model choose(Situation situation) {
    if (situation.kinds().size() == Kind.values().length) {
      return Model.HYBRID;
    }
    return situation.kinds().contains(Kind.WAITED)
        ? situation.apiOnlyBlocks() ? Model.THREADS : Model.ASYNC
        : situation.isolated() ? Model.PROCESSES : Model.THREADS;
  }
}

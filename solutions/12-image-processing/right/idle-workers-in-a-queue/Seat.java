package imageprocessing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Room for one worker, which is started when it is first needed. One thread at a time: who has it
/// has taken it out of the queue.
final class Seat {
  private final Crew crew;
  private @Nullable Worker worker;

  Seat(Crew crew) {
    this.crew = crew;
  }

  Worker worker() throws IOException {
    Worker mine = worker == null ? crew.hire() : worker;
    worker = mine;
    return mine;
  }

  /// Its worker ends; the next one to ask gets another.
  void leave() {
    if (worker != null) {
      crew.release(worker);
      worker = null;
    }
  }
}

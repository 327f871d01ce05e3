package workshop.engine.cutting;

import java.io.IOException;
import workshop.engine.recording.Take;
import workshop.engine.timeline.Timeline;

/// The door to this room.
public final class Cut {
  private static final long MICRO = 1000;

  private Cut() {}

  /// Makes a timeline of what was taken down. It has neither name nor exercise yet.
  ///
  /// @throws IOException if the recording cannot be read
  public static Timeline of(Take take) throws IOException {
    long origin = take.scene().origin();
    Facts seen =
        new EventReader(take.reader(), take.home(), take.scene().isSlowed()).read(take.recording());
    Facts facts = new StillStanding(seen, take).added();
    Cast cast = new Cast(facts, take);
    Log log = Log.of(take, cast);
    return new Timeline(
        Timeline.VERSION,
        "",
        "",
        log.unit(),
        (take.end() - origin) / MICRO,
        take.ended(),
        cast.lanes(),
        log.operations(),
        log.inFlight(),
        Standing.at(facts.stretches(), origin, take.end()));
  }
}

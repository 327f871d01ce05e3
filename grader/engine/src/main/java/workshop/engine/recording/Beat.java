package workshop.engine.recording;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// A moment that both clocks know: the flight recorder's, as this event's time, and ours.
@Name(Beat.NAME)
@Label("Beat")
@Category("Workshop")
@StackTrace(false)
public final class Beat extends Event {
  /// Of the event.
  public static final String NAME = "workshop.Beat";

  /// What [System#nanoTime()] was, somewhere in the middle.
  @Label("Nanoseconds")
  long nanos;

  /// How far apart the moments before and after were.
  @Label("Width")
  long width;

  /// Takes one down.
  static void strike() {
    Beat beat = new Beat();
    long before = System.nanoTime();
    beat.begin();
    long after = System.nanoTime();
    beat.nanos = before + (after - before) / 2;
    beat.width = after - before;
    beat.commit();
  }
}

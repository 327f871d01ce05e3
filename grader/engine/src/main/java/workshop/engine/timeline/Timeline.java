package workshop.engine.timeline;

import java.util.List;

/// One run of a submission. All times are microseconds since the run began, in every process by the
/// same clock.
///
/// @param version of this form; see [#VERSION]
/// @param name what the reader calls it: `your run`, `sequential`, `our answer`
/// @param exercise the exercise's folder name
/// @param unit what one operation is called, in the singular: a request, a file
/// @param took until it ended, or was ended
/// @param ended `well`, or `stopped: …` or `failed: …` with the reason in words
/// @param lanes in the order in which they began; the calling thread first
/// @param operations in the order of their arrival
/// @param inFlight how many operations were under way, from each moment to the next one's; begins
///   at 0
/// @param blocking the participant's lines that threads stood at, the longest total first
public record Timeline(
    int version,
    String name,
    String exercise,
    String unit,
    long took,
    String ended,
    List<Lane> lanes,
    List<Op> operations,
    List<Level> inFlight,
    List<Blocking> blocking) {
  /// The form that is written and read here. Another one is not read: the run is made anew.
  public static final int VERSION = 1;

  /// How a run ends that returns.
  public static final String WELL = "well";

  public Timeline {
    lanes = List.copyOf(lanes);
    operations = List.copyOf(operations);
    inFlight = List.copyOf(inFlight);
    blocking = List.copyOf(blocking);
  }

  /// A run of which nothing is known but how it ended.
  ///
  /// @param ended begins with `stopped: ` or `failed: `
  public static Timeline empty(String name, String exercise, String ended) {
    return new Timeline(
        VERSION,
        name,
        exercise,
        "operation",
        0,
        ended,
        List.of(),
        List.of(),
        List.of(new Level(0, 0)),
        List.of());
  }

  /// The same run under another name.
  public Timeline named(String other) {
    return new Timeline(
        version, other, exercise, unit, took, ended, lanes, operations, inFlight, blocking);
  }

  /// Whether it came to its end, with a result.
  public boolean endedWell() {
    return ended.equals(WELL);
  }
}

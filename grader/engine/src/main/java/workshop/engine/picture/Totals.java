package workshop.engine.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import workshop.engine.svg.Look;
import workshop.engine.svg.PlainText;
import workshop.engine.svg.Scale;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Level;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Timeline;

/// What a run comes to in numbers, and in one sentence for whoever cannot see its picture.
///
/// @param failed operations that were not answered well
/// @param most operations in flight at once
/// @param average operations in flight, over the whole run
public record Totals(
    String unit,
    long took,
    int operations,
    int failed,
    int most,
    double average,
    int platformThreads,
    int virtualThreads,
    int processes) {

  /// Adds up a run.
  public static Totals of(Timeline run) {
    List<Op> operations = run.operations();
    int failed = (int) operations.stream().filter(op -> Look.of(op) == Look.FAILED).count();
    return new Totals(
        PlainText.of(run.unit(), 30),
        run.took(),
        operations.size(),
        failed,
        Layout.most(run),
        average(run),
        count(run, Lane.Kind.PLATFORM),
        count(run, Lane.Kind.VIRTUAL),
        count(run, Lane.Kind.PROCESS));
  }

  private static int count(Timeline run, Lane.Kind kind) {
    return run.lanes().stream().filter(lane -> lane.kind() == kind).mapToInt(Lane::count).sum();
  }

  private static double average(Timeline run) {
    double sum = 0;
    List<Level> levels = run.inFlight();
    for (int i = 0; i < levels.size(); i++) {
      long next = i + 1 < levels.size() ? levels.get(i + 1).at() : run.took();
      sum += (double) levels.get(i).count() * Math.max(0, next - levels.get(i).at());
    }
    return run.took() == 0 ? 0 : sum / run.took();
  }

  /// How long a lane was in each state, in microseconds; states that it never was in are missing.
  public static Map<Span.State, Long> states(Lane lane) {
    Map<Span.State, Long> sums = new EnumMap<>(Span.State.class);
    lane.spans().forEach(span -> sums.merge(span.state(), span.to() - span.from(), Long::sum));
    return sums;
  }

  /// `200 requests in 812 ms, at most 16 in flight and 13.2 on average, by 17 threads`.
  public String sentence() {
    String all = counted() + " in " + Scale.words(took);
    String flight =
        operations == 0
            ? ""
            : ", at most %d in flight and %s on average".formatted(most, averageWords());
    String by = who().isEmpty() ? "" : ", by " + who();
    return all + flight + by;
  }

  /// `200 requests`.
  public String counted() {
    return count(operations, unit);
  }

  /// The average with one decimal.
  public String averageWords() {
    return String.format(Locale.ROOT, "%.1f", average);
  }

  /// `17 threads`, `1 thread and 4 processes`, `1 thread, 120 virtual threads and 1 process`.
  public String who() {
    List<String> who = new ArrayList<>();
    addCount(who, platformThreads, "thread");
    addCount(who, virtualThreads, "virtual thread");
    addCount(who, processes, "process");
    return String.join(", ", who).replaceFirst(", ([^,]*)$", " and $1");
  }

  private static void addCount(List<String> who, int count, String unit) {
    if (count > 0) {
      who.add(count(count, unit));
    }
  }

  /// `1 request`, `10,000 requests`, `2 queries`, `2 processes`.
  public static String count(int count, String unit) {
    String plural = unit.replaceFirst("y$", "ie").replaceFirst("(ss|x|ch|sh)$", "$1e") + "s";
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? unit : plural);
  }
}

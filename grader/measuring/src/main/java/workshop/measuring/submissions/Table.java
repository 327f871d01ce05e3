package workshop.measuring.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import workshop.engine.comparison.Submitted;
import workshop.measuring.machine.Cores;
import workshop.measuring.machine.Measurement;

/// One exercise on some cores, a row for each submission.
final class Table {
  private static final int PER_CENT = 100;

  private final Cores cores;
  private final double startSeconds;
  private final List<String> lines = new ArrayList<>();
  private double first;

  /// @param starts runs of a JVM that does one unit of the work
  Table(String exercise, int rounds, Cores cores, List<Measurement> starts) {
    this.cores = cores;
    this.startSeconds = Measurement.median(starts, Measurement::cpuSeconds);
    lines.add("");
    lines.add(
        "| %s, %s, median of %d | seconds | speed-up | of the ideal | CPU seconds | MB at most | processes | starting |"
            .formatted(exercise, cores, rounds));
    lines.add("|---|---|---|---|---|---|---|---|");
  }

  /// The first one added is what the others are compared with.
  void add(Submitted submitted, List<Measurement> runs) {
    double wall = Measurement.median(runs, Measurement::wallSeconds);
    double cpu = Measurement.median(runs, Measurement::cpuSeconds);
    double processes = Measurement.median(runs, Measurement::processes);
    first = first == 0 ? wall : first;
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %.2f | %.2f | %.2f | %.2f | %s | %.0f | %s |",
            submitted.name(),
            wall,
            first / wall,
            first / wall / cores.number(),
            cpu,
            told(Measurement.median(runs, Measurement::peakMegabytes), ""),
            processes,
            told(cpu == 0 ? 0 : PER_CENT * processes * startSeconds / cpu, " %")));
  }

  private static String told(double figure, String unit) {
    return figure == 0 ? "not told" : String.format(Locale.ROOT, "%.0f%s", figure, unit);
  }

  /// The table, and what its columns mean.
  ///
  /// @param others the share of all cores that other programs had meanwhile; negative: not known
  String text(double others) {
    String meanwhile =
        others < 0
            ? ""
            : String.format(
                Locale.ROOT,
                "%nOther programs had %.0f %% of the machine's cores meanwhile: seconds and"
                    + " speed-up mean%nsomething only if that is next to nothing.",
                PER_CENT * others);
    return String.join("\n", lines)
        + String.format(
            Locale.ROOT,
            "%n%nSpeed-up over the first row; ideal: its time divided by the cores. Starting: what"
                + " as many%nJVMs take until each has done one unit (%.2f s of CPU time), as a"
                + " share of the CPU time. MB:%nall processes together, shared pages counted in"
                + " each.",
            startSeconds)
        + meanwhile;
  }
}

package workshop.engine.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workshop.engine.models.Model;

/// Says in sentences why a row looks as it does. Every word follows from its figures, so it is true
/// whoever wins.
final class Why {
  /// Of the time that it took one by one, the CPU time: below the one it waits, above the other it
  /// works.
  private static final double WAITS = 0.35;

  private static final double WORKS = 0.75;
  private static final double THE_SAME = 1.15;
  private static final int PER_CENT = 100;

  /// Models in which one thread at most stands still for a unit that waits, or a thread does.
  private static final List<Model> MANY_AT_ONCE =
      List.of(Model.ASYNC, Model.THREADS, Model.VIRTUAL);

  private Why() {}

  static String of(Row row) {
    return Stream.of(nature(row), best(row), together(row), loop(row), processes(row))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> nature(Row row) {
    return row.of(Model.SEQUENTIAL)
        .map(
            alone -> {
              double share = share(alone);
              String nature =
                  share < WAITS ? "it waits" : share > WORKS ? "it works" : "it does both";
              return String.format(
                  Locale.ROOT,
                  "One by one it used a core for %.0f %% of the time: %s.",
                  PER_CENT * Math.min(1, share),
                  nature);
            });
  }

  private static Optional<String> best(Row row) {
    Cell best = row.best();
    String asGood =
        row.asGood().isEmpty()
            ? ""
            : "; as good: "
                + row.asGood().stream().map(Why::name).collect(Collectors.joining(", "));
    if (best.model() == Model.SEQUENTIAL) {
      return Optional.of("Nothing was faster than one by one" + asGood + ".");
    }
    String faster =
        row.of(Model.SEQUENTIAL)
            .map(alone -> ", %s as fast".formatted(Figures.times(alone.seconds() / best.seconds())))
            .orElse("");
    return Optional.of("Best: " + name(best) + faster + asGood + ".");
  }

  /// Where those who wait for many at once are all alike.
  private static Optional<String> together(Row row) {
    boolean waits = row.of(Model.SEQUENTIAL).filter(alone -> share(alone) < WAITS).isPresent();
    boolean alike =
        MANY_AT_ONCE.stream()
            .flatMap(model -> row.of(model).stream())
            .allMatch(cell -> cell.equals(row.best()) || row.asGood().contains(cell));
    return waits && alike
        ? Optional.of("Whoever waits for many at once is as fast: what one more costs decides.")
        : Optional.empty();
  }

  /// Where the loop has won nothing.
  private static Optional<String> loop(Row row) {
    return row.of(Model.SEQUENTIAL)
        .flatMap(
            alone ->
                row.of(Model.ASYNC)
                    .filter(loop -> THE_SAME * loop.seconds() > alone.seconds())
                    .map(loop -> "On one loop it took as long or longer."));
  }

  private static Optional<String> processes(Row row) {
    return row.of(Model.SEQUENTIAL)
        .flatMap(
            alone ->
                row.of(Model.PROCESSES)
                    .filter(them -> them.cpuSeconds() > THE_SAME * alone.cpuSeconds())
                    .map(
                        them ->
                            "Processes used %s s of CPU time, one by one %s s: each has to start and to get warm."
                                .formatted(
                                    Figures.seconds(them.cpuSeconds()),
                                    Figures.seconds(alone.cpuSeconds()))));
  }

  private static double share(Cell alone) {
    return alone.cpuSeconds() / alone.seconds();
  }

  private static String name(Cell cell) {
    return cell.model().words();
  }
}

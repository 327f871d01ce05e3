package workshop.measuring.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workshop.measuring.models.Model;

/// Says in sentences why a row looks as it does. Every word follows from its figures, so it is true
/// whoever wins.
final class Why {
  /// Of the time that it took one by one, the CPU time: below the one it waits, above the other it
  /// works.
  private static final double WAITS = 0.35;

  private static final double WORKS = 0.75;
  private static final double THE_SAME = 1.15;
  private static final int PER_CENT = 100;

  /// Those in which many units wait at once.
  private static final List<Model> MANY_AT_ONCE =
      List.of(Model.ASYNC, Model.THREADS, Model.VIRTUAL);

  private Why() {}

  /// @param calm whether the machine had nothing else to do: if it had, a task that did not get on
  ///   need not have waited
  static String of(Row row, boolean calm) {
    return Stream.of(nature(row, calm), best(row), together(row), loop(row), processes(row))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> nature(Row row, boolean calm) {
    return row.of(Model.SEQUENTIAL)
        .map(
            alone ->
                String.format(
                    Locale.ROOT,
                    "One by one it used a core for %.0f %% of the time%s.",
                    PER_CENT * Math.min(1, share(alone)),
                    calm ? nature(share(alone)) : ""));
  }

  private static String nature(double share) {
    return share < WAITS ? ": it waits" : share > WORKS ? ": it works" : ": it does both";
  }

  private static Optional<String> best(Row row) {
    Cell best = row.best();
    List<Cell> good = Stream.concat(Stream.of(best), row.asGood().stream()).toList();
    String others = names(good.stream().skip(1));
    Optional<Cell> alone = row.of(Model.SEQUENTIAL);
    if (alone.filter(good::contains).isPresent()) {
      String same = names(good.stream().filter(cell -> !alone.get().equals(cell)));
      return Optional.of(
          "Nobody was much faster than one by one"
              + (same.isEmpty() ? "." : "; as good: " + same + "."));
    }
    String faster =
        alone
            .map(slow -> ", %s as fast".formatted(Figures.times(slow.seconds() / best.seconds())))
            .orElse("");
    String asGood = others.isEmpty() ? "" : "; as good: " + others;
    return Optional.of("Best: " + best.model().words() + faster + asGood + ".");
  }

  private static String names(Stream<Cell> cells) {
    return cells.map(cell -> cell.model().words()).collect(Collectors.joining(", "));
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
}

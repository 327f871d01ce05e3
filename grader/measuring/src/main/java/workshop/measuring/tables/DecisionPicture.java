package workshop.measuring.tables;

import java.util.Locale;
import workshop.measuring.chart.Bar;
import workshop.measuring.chart.Chart;
import workshop.measuring.chart.Panel;
import workshop.measuring.tasks.TaskKind;

/// The decision table as a picture: a panel for each task.
final class DecisionPicture {
  private DecisionPicture() {}

  /// @param foot says where it was measured
  static String of(Decision decision, String foot) {
    return Chart.of(
        "Which model for which task, seconds on " + decision.cores(),
        decision.rows().stream().map(DecisionPicture::panel).toList(),
        "Seconds on %s; \u2713 best, framed: as good. %s".formatted(decision.cores(), foot));
  }

  private static Panel panel(Row row) {
    return new Panel(
        row.kind().words(),
        note(row.kind()),
        false,
        row.cells().stream()
            .map(
                cell ->
                    new Bar(
                        cell.model().words(),
                        cell.seconds(),
                        Figures.seconds(cell.seconds()),
                        mark(row, cell)))
            .toList());
  }

  private static String note(TaskKind kind) {
    String what =
        switch (kind) {
          case SCRAPING -> "pages, after 100 ms each";
          case API_CALLS -> "answers, after 50 ms each";
          case FILES -> "small files, words counted";
          case IMAGES -> "pictures made small";
          case TRAINING -> "trainings of a regression";
          case MIXED -> "pictures fetched, made small";
        };
    return String.format(Locale.ROOT, "%,d %s", kind.units(), what);
  }

  private static Bar.Mark mark(Row row, Cell cell) {
    if (cell.equals(row.best())) {
      return Bar.Mark.BEST;
    }
    return row.asGood().contains(cell) ? Bar.Mark.AS_GOOD : Bar.Mark.PLAIN;
  }
}

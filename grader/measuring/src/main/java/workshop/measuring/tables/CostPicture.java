package workshop.measuring.tables;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import workshop.measuring.chart.Bar;
import workshop.measuring.chart.Chart;
import workshop.measuring.chart.Panel;
import workshop.measuring.costs.Cost;
import workshop.measuring.probe.Kind;

/// The cost table as a picture.
final class CostPicture {
  private static final double NANOS_A_MICRO = 1e3;
  private static final String TIMES_TEN = "on a logarithmic scale";

  private CostPicture() {}

  /// @param foot says where it was measured
  static String of(List<Cost> costs, String foot) {
    List<Panel> panels =
        List.of(
            panel(
                costs,
                "To start one more",
                TIMES_TEN,
                Cost::startMicros,
                cost -> Figures.nanos(NANOS_A_MICRO * cost.startMicros())),
            panel(
                costs,
                "Memory of one that waits",
                TIMES_TEN,
                Cost::bytes,
                cost -> Figures.bytes(cost.bytes())),
            panel(
                costs,
                "How many at once",
                "256 MB of heap; + nothing broke",
                cost -> cost.limit().waiting(),
                cost -> Figures.count(cost.limit().waiting()) + (cost.limit().broke() ? "" : " +")),
            panel(
                costs,
                "A switch",
                TIMES_TEN,
                Cost::switchNanos,
                cost -> Figures.nanos(cost.switchNanos())),
            new Panel(
                "20 that block for 50 ms",
                "begun together, until all have ended",
                false,
                bars(
                    costs,
                    Cost::blockedMillis,
                    cost -> cost.blockedMillis() < 0 ? "not tried" : CostText.blocked(cost))));
    return Chart.of("What one more costs: async, threads, processes", panels, foot);
  }

  private static Panel panel(
      List<Cost> costs,
      String title,
      String note,
      ToDoubleFunction<Cost> figure,
      Function<Cost, String> words) {
    return new Panel(title, note, true, bars(costs, figure, words));
  }

  private static List<Bar> bars(
      List<Cost> costs, ToDoubleFunction<Cost> figure, Function<Cost, String> words) {
    return costs.stream()
        .map(
            cost ->
                new Bar(
                    label(cost.kind()),
                    figure.applyAsDouble(cost),
                    words.apply(cost),
                    Bar.Mark.PLAIN))
        .toList();
  }

  private static String label(Kind kind) {
    return switch (kind) {
      case ASYNC, PROCESS -> kind.words();
      case VIRTUAL -> "virtual";
      case PLATFORM -> "platform";
    };
  }
}

package workshop.engine.picture;

import java.util.List;
import java.util.Locale;
import workshop.engine.svg.Scale;
import workshop.engine.timeline.Span.State;

/// Where everything of a picture is, as plain data. Times are [Scale] units; heights are pixels
/// from the top of the run's picture, those of lanes from the panel's.
///
/// @param micros what the whole scale stands for
/// @param units how many units it has
/// @param labels room for labels at the left of each picture, in pixels
/// @param right room at the right
/// @param states the words for what a thread does
public record PictureData(
    long micros, int units, double labels, double right, List<String> states, List<Run> runs) {
  /// In the order of `states`.
  static final List<State> STATES = List.of(State.values());

  /// @param took where it ended
  /// @param flight top and height; so are `steps` and `lanes`. Without height it is not there
  /// @param levels place and count in turn
  public record Run(
      String name,
      String unit,
      int took,
      List<Double> flight,
      List<Double> steps,
      List<Double> lanes,
      List<Integer> levels,
      List<Lane> lane,
      Operations operations) {}

  /// @param spans state (an index of `states`), from, to, and an index of `places` or -1, in turn
  /// @param asked indexes of its operations, by their arrival; `rows` has their rows
  public record Lane(
      String name,
      double top,
      double strip,
      double rowsTop,
      double row,
      List<Integer> spans,
      List<String> places,
      List<Integer> asked,
      List<Integer> rows) {}

  /// Columns of equal length.
  ///
  /// @param outcome an index of `outcomes`
  public record Operations(
      List<String> name,
      List<Integer> from,
      List<Integer> to,
      List<Integer> outcome,
      List<String> outcomes) {}

  static PictureData of(List<Layout> layouts) {
    long micros = layouts.isEmpty() ? 1 : layouts.getFirst().scale().micros();
    return new PictureData(
        micros,
        Scale.UNITS,
        RunDrawing.LABELS,
        RunDrawing.RIGHT,
        STATES.stream().map(state -> state.name().toLowerCase(Locale.ROOT)).toList(),
        layouts.stream().map(layout -> new DataOfRun(layout).data()).toList());
  }
}

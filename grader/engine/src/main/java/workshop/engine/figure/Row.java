package workshop.engine.figure;

import java.util.List;
import workshop.engine.timeline.Timeline;

/// A run's place in a figure.
///
/// @param run what is shown
/// @param crowds from the top down
record Row(Shown shown, Timeline run, List<Crowd> crowds) {
  private static final double HEAD = 34;
  private static final double GAP = 6;
  private static final double BELOW = 10;

  /// A letter is not higher, so no block is lower.
  private static final double LEAST = 25;

  private static final int MANY = 9;
  private static final int FEW = 2;
  private static final double STRIPS = 84;
  private static final double STRIP = 18;
  private static final double THIN_STRIP = 4;
  private static final double ROWS = 60;
  private static final double ROW = 9;
  private static final double THIN_ROW = 3;

  static Row of(Shown shown) {
    Timeline run = shown.run();
    return new Row(shown, run, Crowd.of(run, MANY));
  }

  /// The same in fewer blocks, and without those who asked for nothing; all of them if nobody
  /// asked.
  Row brief() {
    List<Crowd> few = Crowd.of(run, FEW);
    List<Crowd> some = few.stream().filter(crowd -> !crowd.operations().isEmpty()).toList();
    return new Row(shown, run, some.isEmpty() ? few : some);
  }

  /// Where its lanes begin, in pixels from its top.
  double head() {
    return HEAD;
  }

  /// @param zoom 1 is as high as seems good
  double height(double zoom) {
    return HEAD + body(zoom) + BELOW;
  }

  /// How high its lanes are together.
  double body(double zoom) {
    return crowds.stream().mapToDouble(crowd -> block(crowd, zoom)).sum();
  }

  /// How high a block is, with the gap below it.
  static double block(Crowd crowd, double zoom) {
    return Math.max(LEAST, inner(crowd, zoom)) + GAP;
  }

  /// How high what a block shows is.
  static double inner(Crowd crowd, double zoom) {
    return crowd.strips().count() * strip(crowd, zoom) + crowd.rows().count() * row(crowd, zoom);
  }

  static double strip(Crowd crowd, double zoom) {
    return zoom * Math.clamp(STRIPS / Math.max(1, crowd.strips().count()), THIN_STRIP, STRIP);
  }

  static double row(Crowd crowd, double zoom) {
    return zoom * Math.clamp(ROWS / Math.max(1, crowd.rows().count()), THIN_ROW, ROW);
  }
}

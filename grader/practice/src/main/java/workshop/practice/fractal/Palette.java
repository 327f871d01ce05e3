package workshop.practice.fractal;

/// Colours by how long a point took to leave: night blue, sea green, ivory, amber, and round again.
final class Palette {
  private static final int SHADES = 4096;

  /// Colours along the way, as light: red, green and blue from 0 to 255.
  private static final double[][] STOPS = {
    {8, 12, 44},
    {18, 62, 128},
    {70, 160, 196},
    {238, 246, 232},
    {250, 190, 74},
    {168, 66, 32},
    {52, 14, 44}
  };

  /// After so many octaves of steps the colours begin again.
  private static final double OCTAVES = 1.6;

  private static final double[][] SHADE = shades();

  private Palette() {}

  /// Adds the colour to a sum of red, green and blue.
  ///
  /// @param smooth steps, without jumps
  /// @param light from 0 to 1
  static void add(double[] sum, double smooth, double light) {
    double octave = StrictMath.log(Math.max(1, smooth)) / StrictMath.log(2) / OCTAVES;
    double[] shade = SHADE[(int) ((octave - StrictMath.floor(octave)) * SHADES) % SHADES];
    double bright = 0.25 + 0.85 * light;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += Math.min(255, shade[i] * bright);
    }
  }

  private static double[][] shades() {
    double[][] shades = new double[SHADES][3];
    for (int s = 0; s < SHADES; s++) {
      double way = (double) s / SHADES * STOPS.length;
      int stop = (int) way;
      double part = way - stop;
      double soft = part * part * (3 - 2 * part);
      for (int i = 0; i < 3; i++) {
        double from = STOPS[stop][i];
        double to = STOPS[(stop + 1) % STOPS.length][i];
        shades[s][i] = from + (to - from) * soft;
      }
    }
    return shades;
  }
}

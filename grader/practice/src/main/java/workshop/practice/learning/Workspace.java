package workshop.practice.learning;

import java.util.List;
import java.util.Properties;

/// What the library keeps in the *process*: the rows, the weights it was asked about, the sum.
///
/// It is neither a field nor a thread's: all class loaders and all threads of a process share it,
/// as they share what native code keeps. So it is made of nothing but arrays.
final class Workspace {
  private static final String NAME = "workshop.legacy.gradients";
  private static final Properties PROCESS = System.getProperties();

  private static final int RANGE = 0;
  private static final int ROWS = 1;
  private static final int ASKED = 2;
  private static final int WEIGHTS = 3;
  private static final int SUM = 4;
  private static final int PLACES = 5;

  private Workspace() {}

  /// These rows, in place of those that were there.
  ///
  /// @param range what they are called
  static void put(String range, List<Row> rows) {
    Object[] space = new Object[PLACES];
    space[RANGE] = range;
    double[][] cells = new double[rows.size()][];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = rows.get(i).cells();
    }
    space[ROWS] = cells;
    space[ASKED] = new int[1];
    PROCESS.put(NAME, space);
  }

  /// Remembers the weights.
  ///
  /// @return what the unit of work is called that is to come
  static String begin(double[] weights) {
    Object[] space = space();
    space[WEIGHTS] = weights.clone();
    int asked = ++((int[]) space[ASKED])[0];
    return String.join(" ", (String) space[RANGE], "gradient", Gradients.padded(asked));
  }

  /// Forgets what was added up, and adds up row by row what everybody in this process adds to.
  static double[] finish() {
    Object[] space = space();
    double[] weights = (double[]) space[WEIGHTS];
    space[SUM] = new double[weights.length];
    for (double[] cells : (double[][]) space[ROWS]) {
      new Row(cells).addGradient(weights, (double[]) space[SUM]);
    }
    return ((double[]) space[SUM]).clone();
  }

  private static Object[] space() {
    Object[] space = (Object[]) PROCESS.get(NAME);
    if (space == null) {
      throw new IllegalStateException("this process has loaded no rows");
    }
    return space;
  }
}

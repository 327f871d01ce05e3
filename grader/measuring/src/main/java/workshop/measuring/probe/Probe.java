package workshop.measuring.probe;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// Measures one figure and prints it as its last line. Its processes end with it.
public final class Probe {
  public static final String STARTING = "starting";
  public static final String SWITCHING = "switching";
  public static final String BLOCKING = "blocking";
  public static final String RAMP = "ramp";

  /// Tasks that block, and for how long each.
  public static final int BLOCKED = 20;

  public static final int BLOCKED_MILLIS = 50;

  private Probe() {}

  /// Arguments: what to measure, of which kind, and how many: for the ramp, how many at most.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Kind kind = Kind.valueOf(arguments[1]);
    int many = Integer.parseInt(arguments[2]);
    double[] figures =
        switch (arguments[0]) {
          case STARTING -> Starting.measure(kind, many);
          case SWITCHING -> new double[] {Switching.measure(kind, many)};
          case BLOCKING -> new double[] {Blocking.measure(kind, many, BLOCKED_MILLIS)};
          case RAMP -> {
            Ramp.climb(kind, many);
            yield new double[0];
          }
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    System.out.println(
        DoubleStream.of(figures)
            .mapToObj(figure -> String.format(Locale.ROOT, "%.2f", figure))
            .collect(Collectors.joining(" ")));
    Runtime.getRuntime().halt(0); // whoever waits here waits for ever
  }
}

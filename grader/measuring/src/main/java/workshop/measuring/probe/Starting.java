package workshop.measuring.probe;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/// What it takes to start one more: time, and memory in the heap and outside of it.
final class Starting {
  private static final double NANOS_A_MICRO = 1e3;
  private static final int FOR_WARMTH = 2;

  private Starting() {}

  /// @return microseconds, bytes in the heap and bytes outside of it; all for one of them. Outside
  ///   counts where the heap was touched beforehand
  static double[] measure(Kind kind, int several) throws IOException, InterruptedException {
    warmUp(kind, several);
    Crowd crowd = Crowd.of(kind);
    long heap = heapBytes();
    long resident = Resident.bytes();
    long began = System.nanoTime();
    for (int i = 0; i < several; i++) {
      crowd.more();
      if (kind == Kind.PROCESS) {
        crowd.awaitWaiting(); // side by side they would share the cores
      }
    }
    crowd.awaitWaiting();
    double micros = (System.nanoTime() - began) / NANOS_A_MICRO;
    double inside = Math.max(0, heapBytes() - heap);
    double outside = Math.max(0, Resident.bytes() - resident) + crowd.elsewhere();
    crowd.end();
    return new double[] {micros / several, inside / several, outside / several};
  }

  private static void warmUp(Kind kind, int several) throws IOException, InterruptedException {
    Crowd crowd = Crowd.of(kind);
    for (int i = 0; i < Math.max(1, several / FOR_WARMTH); i++) {
      crowd.more();
    }
    crowd.awaitWaiting();
    crowd.end();
  }

  private static long heapBytes() {
    System.gc();
    System.gc(); // the first one may leave what only then is found to be unused
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}

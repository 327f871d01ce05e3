package parallelcpu;

/// How a rendering ends that is interrupted while tiles are held.
final class Interrupted {
  static final String AS_IT_SHOULD = "threw InterruptedException";

  private Interrupted() {}

  /// Interrupts the thread that renders, lets everything go when nothing moves then, and waits.
  static String end(Run run) {
    run.interrupt();
    try {
      run.finish();
      return "returned a picture";
    } catch (Exception e) {
      return "threw " + e.getClass().getSimpleName();
    }
  }
}

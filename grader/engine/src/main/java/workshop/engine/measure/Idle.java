package workshop.engine.measure;

/// A JVM that starts and ends.
final class Idle {
  private Idle() {}

  public static void main(String[] arguments) {
    System.out.println("nothing done");
  }
}

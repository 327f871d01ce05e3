package workshop.engine.junit;

/// The model that the running test was told, for the one who reports that it passed.
public final class Told {
  private static volatile String model = "";

  private Told() {}

  static void model(String name) {
    model = name;
  }

  /// The model told since the last call, by name; empty if none was.
  public static String take() {
    String told = model;
    model = "";
    return told;
  }
}

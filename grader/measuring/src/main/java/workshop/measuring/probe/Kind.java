package workshop.measuring.probe;

/// What can wait.
public enum Kind {
  ASYNC("async", 200_000),
  VIRTUAL("virtual thread", 100_000),
  PLATFORM("platform thread", 2_000),
  PROCESS("process", 5);

  private final String words;
  private final int several;

  Kind(String words, int several) {
    this.words = words;
    this.several = several;
  }

  /// What a table calls it.
  public String words() {
    return words;
  }

  /// How many are started to learn what one costs.
  public int several() {
    return several;
  }
}

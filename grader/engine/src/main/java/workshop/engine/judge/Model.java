package workshop.engine.judge;

/// How a program has several operations in flight, or has not.
public enum Model {
  /// One operation at a time.
  SEQUENTIAL("one request after another"),
  /// Many in flight and no thread waiting for any one of them.
  ASYNC("async"),
  /// Many in flight, each with a thread of its own that waits for it.
  THREADS("threads"),
  /// Several of these at once, each with a share of its own.
  HYBRID("a hybrid of async and threads"),
  /// Held between two models; never a guess.
  UNTOLD("a model that could not be told");

  private final String words;

  Model(String words) {
    this.words = words;
  }

  /// The model as a phrase within a sentence.
  public String words() {
    return words;
  }
}

package pipeline;

/// One stage of a pipeline: workers who all do the same step, each to one element at a time.
///
/// @param workers how many elements are in work at once; at least 1
/// @param ordered whether elements leave the stage in the order in which it took them; else each
///   leaves as soon as it is done
public record Stage<T>(String name, int workers, boolean ordered, Step<T> step) {
  /// A stage with one worker, which keeps the order by itself.
  public static <T> Stage<T> of(String name, Step<T> step) {
    return new Stage<>(name, 1, true, step);
  }

  /// A stage with several workers.
  public static <T> Stage<T> of(String name, int workers, Step<T> step) {
    return new Stage<>(name, workers, false, step);
  }

  /// A stage with several workers who keep the order.
  public static <T> Stage<T> ordered(String name, int workers, Step<T> step) {
    return new Stage<>(name, workers, true, step);
  }
}

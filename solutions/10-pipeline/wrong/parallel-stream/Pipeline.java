package pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// First everything out of the source, then all of it through every stage.
public final class Pipeline {
  private Pipeline() {}

  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    try {
      List<T> all = new ArrayList<>(); // here
      for (T element = source.next(); element != null; element = source.next()) {
        all.add(element);
      }
      all.parallelStream()
          .map(element -> throughAll(stages, element))
          .forEachOrdered(element -> put(sink, element));
    } catch (Exception e) {
      throw new ExecutionException(e);
    }
  }

  private static <T> T throughAll(List<Stage<T>> stages, T element) {
    T result = element;
    for (Stage<T> stage : stages) {
      try {
        result = stage.step().apply(result);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return result;
  }

  private static <T> void put(Sink<T> sink, T element) {
    try {
      sink.accept(element);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}

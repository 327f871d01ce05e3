package pipeline;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

/// Right, and everything waits for everything.
public final class Pipeline {
  private Pipeline() {}

  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    try {
      for (T element = source.next(); element != null; element = source.next()) { // here
        for (Stage<T> stage : stages) {
          element = stage.step().apply(element);
        }
        sink.accept(element);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (Throwable e) {
      throw new ExecutionException(e);
    }
  }
}

package pipeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// One queue as large as all together, and behind it one thread that does everything.
public final class Pipeline {
  private Pipeline() {}

  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    int places = (stages.size() + 1) * capacity + stages.size(); // here
    BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(places);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      threads.submit(() -> fill(source, queue));
      Future<?> rest = threads.submit(() -> empty(queue, stages, sink));
      rest.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <T> Void fill(Source<T> source, BlockingQueue<Optional<T>> queue)
      throws Exception {
    for (T element = source.next(); element != null; element = source.next()) {
      queue.put(Optional.of(element));
    }
    queue.put(Optional.empty());
    return null;
  }

  private static <T> Void empty(
      BlockingQueue<Optional<T>> queue, List<Stage<T>> stages, Sink<T> sink) throws Exception {
    for (Optional<T> next = queue.take(); next.isPresent(); next = queue.take()) {
      T element = next.get();
      for (Stage<T> stage : stages) {
        element = stage.step().apply(element);
      }
      sink.accept(element);
    }
    return null;
  }
}

package pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The worker that hears first that nothing more will come tells the next stage, though a colleague
/// may still have an element in hand. When the sink has heard it, everybody else is stopped.
public final class Pipeline {
  private Pipeline() {}

  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    List<Callable<Void>> jobs = new ArrayList<>(); // here
    Belt<T> first = new Belt<>(capacity, 1);
    jobs.add(() -> fill(source, first));
    Belt<T> belt = first;
    for (Stage<T> stage : stages) {
      Belt<T> out = new Belt<>(capacity, 1); // and not one for each worker
      Crew<T> crew = new Crew<>(belt, stage, out);
      for (int i = 0; i < stage.workers(); i++) {
        jobs.add(crew::work);
      }
      belt = out;
    }
    Belt<T> last = belt;
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      jobs.forEach(threads::submit);
      Future<Void> sunk = threads.submit(() -> empty(last, sink));
      try {
        sunk.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private static <T> Void fill(Source<T> source, Belt<T> first) throws Exception {
    for (T element = source.next(); element != null; element = source.next()) {
      first.accept(element);
    }
    first.noMore();
    return null;
  }

  private static <T> Void empty(Belt<T> last, Sink<T> sink) throws Exception {
    for (T element = last.next(); element != null; element = last.next()) {
      sink.accept(element);
    }
    return null;
  }
}

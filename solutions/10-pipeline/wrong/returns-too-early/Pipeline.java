package pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Waits until the source has no more; the others may take their time.
public final class Pipeline {
  private Pipeline() {}

  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    List<Callable<Void>> jobs = new ArrayList<>(); // here
    Belt<T> first = new Belt<>(capacity, 1);
    Belt<T> belt = first;
    for (Stage<T> stage : stages) {
      Belt<T> out = new Belt<>(capacity, stage.workers());
      Crew<T> crew = new Crew<>(belt, stage, out);
      for (int i = 0; i < stage.workers(); i++) {
        jobs.add(crew::work);
      }
      belt = out;
    }
    Belt<T> last = belt;
    jobs.add(() -> empty(last, sink));
    ExecutorService threads = Executors.newCachedThreadPool();
    jobs.forEach(threads::submit);
    try {
      threads.submit(() -> fill(source, first)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.shutdown();
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

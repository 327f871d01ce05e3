package pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Looks at the threads in the order in which they were started.
public final class Pipeline {
  private Pipeline() {}

  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    List<Callable<Void>> jobs = jobs(source, stages, sink, capacity);
    try (ExecutorService threads = Executors.newFixedThreadPool(jobs.size())) {
      // tag::run[]
      List<Future<Void>> ends = new ArrayList<>();
      jobs.forEach(job -> ends.add(threads.submit(job)));
      try {
        for (Future<Void> end : ends) {
          end.get();
        }
        // end::run[]
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      } finally {
        threads.shutdownNow();
      }
    }
  }

  /// What is to be done, each on a thread of its own.
  private static <T> List<Callable<Void>> jobs(
      Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity) {
    List<Callable<Void>> jobs = new ArrayList<>();
    Belt<T> first = new Belt<>(capacity, 1);
    jobs.add(named("source", () -> fill(source, first)));
    Belt<T> belt = first;
    for (Stage<T> stage : stages) {
      Belt<T> out = new Belt<>(capacity, stage.workers());
      Crew<T> crew = new Crew<>(belt, stage, out);
      for (int i = 0; i < stage.workers(); i++) {
        jobs.add(named(stage.name(), crew::work));
      }
      belt = out;
    }
    Belt<T> last = belt;
    jobs.add(named("sink", () -> empty(last, sink)));
    return jobs;
  }

  /// Gives the thread a name: so a thread dump can be read.
  private static Callable<Void> named(String name, Callable<Void> job) {
    return () -> {
      Thread.currentThread().setName(name);
      return job.call();
    };
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

package pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What goes wrong is printed, and work goes on with the next element.
public final class Pipeline {
  private Pipeline() {}

  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    List<Callable<Void>> jobs = jobs(source, stages, sink, capacity); // here
    try (ExecutorService threads = Executors.newFixedThreadPool(jobs.size())) {
      CompletionService<Void> crew = new ExecutorCompletionService<>(threads);
      jobs.forEach(crew::submit);
      try {
        for (int ended = 0; ended < jobs.size(); ended++) {
          crew.take().get(); // in the order in which they end: so who fails first is told
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      } finally {
        threads.shutdownNow(); // wakes whoever waits at a queue
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
      Crew<T> crew = new Crew<>(belt, forgiving(stage), out);
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
    try {
      for (T element = source.next(); element != null; element = source.next()) {
        first.accept(element);
      }
    } catch (InterruptedException e) {
      throw e;
    } catch (Throwable e) {
      e.printStackTrace();
    }
    first.noMore();
    return null;
  }

  private static <T> Void empty(Belt<T> last, Sink<T> sink) throws Exception {
    for (T element = last.next(); element != null; element = last.next()) {
      try {
        sink.accept(element);
      } catch (InterruptedException e) {
        throw e;
      } catch (Throwable e) {
        e.printStackTrace();
      }
    }
    return null;
  }

  private static <T> Stage<T> forgiving(Stage<T> stage) {
    Step<T> step =
        element -> {
          try {
            return stage.step().apply(element);
          } catch (InterruptedException e) {
            throw e;
          } catch (Throwable e) {
            e.printStackTrace();
            return element;
          }
        };
    return new Stage<>(stage.name(), stage.workers(), stage.ordered(), step);
  }
}

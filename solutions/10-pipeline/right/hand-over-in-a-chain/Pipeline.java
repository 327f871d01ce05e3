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

/// As the answer does, with threads for the hands of every queue beside those for the work.
public final class Pipeline {
  private Pipeline() {}

  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    List<Callable<Void>> jobs = jobs(source, stages, sink, capacity);
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
    Belt<T> first = new Belt<>(capacity, 1, takers(stages, 0));
    jobs.addAll(first.hands());
    jobs.add(named("source", () -> fill(source, first)));
    Belt<T> belt = first;
    for (int i = 0; i < stages.size(); i++) {
      Stage<T> stage = stages.get(i);
      Belt<T> out = new Belt<>(capacity, stage.workers(), takers(stages, i + 1));
      jobs.addAll(out.hands());
      Crew<T> crew = new Crew<>(belt, stage, out);
      for (int worker = 0; worker < stage.workers(); worker++) {
        jobs.add(named(stage.name(), crew::work));
      }
      belt = out;
    }
    Belt<T> last = belt;
    jobs.add(named("sink", () -> empty(last, sink)));
    return jobs;
  }

  /// How many take from the queue before this stage; of the last queue the sink alone.
  private static <T> int takers(List<Stage<T>> stages, int stage) {
    return stage < stages.size() ? stages.get(stage).workers() : 1;
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

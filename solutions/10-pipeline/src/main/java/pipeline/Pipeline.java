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
import workshop.practice.mail.MailRoom;

/// Takes elements from a source through stages to a sink, all of them at work at the same time.
///
/// There is a thread each for the source, every worker and the sink, and between them are queues
/// that hold so much and no more: whoever is too fast has to wait.
public final class Pipeline {
  private Pipeline() {}

  /// Returns when the source has no more and the sink is done with the last element. Whether it
  /// returns or throws, everything that it started has ended then.
  ///
  /// @param source called by one thread at a time
  /// @param stages what is done to each element, in this order; may be empty
  /// @param sink called by one thread at a time
  /// @param capacity how many elements fit into each queue, at least 1; there is a queue before
  ///   every stage and one before the sink
  /// @throws ExecutionException if the source, a step or the sink throws; its cause is what was
  ///   thrown first
  /// @throws CancellationException if the calling thread is interrupted; it stays interrupted
  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    List<Callable<Void>> jobs = jobs(source, stages, sink, capacity); // tag::run[]
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
  } // end::run[]

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

  /// A morning in the mail room: run this to try it by hand, and `OneByOne` to compare. From task 2
  /// on there can be two translators: `Stage.ordered("translate", 2, room::translate)`.
  public static void main(String[] args) throws ExecutionException {
    MailRoom room = MailRoom.open();
    run(
        room::scan,
        List.of(Stage.of("read", room::read), Stage.ordered("translate", 2, room::translate)),
        room::file,
        2);
    System.out.println(room.report());
  }
}

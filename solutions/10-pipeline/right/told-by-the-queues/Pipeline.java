package pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

/// Threads of its own, which nobody interrupts: they are told at the queues when it is over. The
/// thread that has called waits for each.
public final class Pipeline {
  private Pipeline() {}

  private interface Work {
    void run() throws Exception;
  }

  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    Hall hall = new Hall();
    List<Thread> threads = new ArrayList<>();
    Belt<T> first = new Belt<>(hall, capacity, 1);
    threads.add(start("source", hall, () -> fill(source, first)));
    Belt<T> belt = first;
    for (Stage<T> stage : stages) {
      Belt<T> out = new Belt<>(hall, capacity, stage.workers());
      Crew<T> crew = new Crew<>(hall, belt, stage, out);
      for (int i = 0; i < stage.workers(); i++) {
        threads.add(start(stage.name(), hall, crew::work));
      }
      belt = out;
    }
    Belt<T> last = belt;
    threads.add(start("sink", hall, () -> empty(last, sink)));
    boolean interrupted = joinAll(threads, hall);
    if (hall.failure() != null) {
      throw new ExecutionException(hall.failure());
    }
    if (interrupted) {
      throw new CancellationException("interrupted");
    }
  }

  private static Thread start(String name, Hall hall, Work work) {
    return Thread.ofPlatform()
        .name(name)
        .start(
            () -> {
              try {
                work.run();
              } catch (Throwable e) {
                hall.stop(e);
              }
            });
  }

  /// Whether it was interrupted meanwhile; then it still is.
  private static boolean joinAll(List<Thread> threads, Hall hall) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
          hall.stop(null);
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return interrupted;
  }

  private static <T> void fill(Source<T> source, Belt<T> first) throws Exception {
    for (T element = source.next(); element != null; element = source.next()) {
      first.accept(element);
    }
    first.noMore();
  }

  private static <T> void empty(Belt<T> last, Sink<T> sink) throws Exception {
    for (T element = last.next(); element != null; element = last.next()) {
      sink.accept(element);
    }
  }
}

package pipeline;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;

/// A scope for all threads, which are virtual: it ends when the last has ended or the first has
/// failed, and nobody leaves it before the others.
public final class Pipeline {
  private Pipeline() {}

  public static <T> void run(Source<T> source, List<Stage<T>> stages, Sink<T> sink, int capacity)
      throws ExecutionException {
    try (StructuredTaskScope<Void, Void> scope = StructuredTaskScope.open()) {
      Belt<T> first = new Belt<>(capacity, 1);
      scope.fork(() -> fill(source, first));
      Belt<T> belt = first;
      for (Stage<T> stage : stages) {
        Belt<T> out = new Belt<>(capacity, stage.workers());
        Callable<Void> work = new Crew<>(belt, stage, out)::work;
        for (int i = 0; i < stage.workers(); i++) {
          scope.fork(work);
        }
        belt = out;
      }
      Belt<T> last = belt;
      scope.fork(() -> empty(last, sink));
      scope.join();
    } catch (StructuredTaskScope.FailedException e) {
      throw new ExecutionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
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

package pipeline;

import java.util.Optional;
import java.util.concurrent.SynchronousQueue;

/// From hand to hand, whatever the capacity; so far for one worker a stage.
final class Belt<T> implements Source<T>, Sink<T> {
  private final SynchronousQueue<Optional<T>> queue = new SynchronousQueue<>();

  Belt(int capacity, int fillers) {}

  @Override
  public void accept(T element) throws InterruptedException {
    queue.put(Optional.of(element));
  }

  void noMore() throws InterruptedException {
    queue.put(Optional.empty());
  }

  @Override
  public T next() throws InterruptedException {
    return queue.take().orElse(null);
  }
}

package pipeline;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Asks the queue until there is room, and until something is there.
final class Belt<T> implements Source<T>, Sink<T> {
  private final BlockingQueue<Optional<T>> queue;
  private final AtomicInteger fillers;

  Belt(int capacity, int fillers) {
    this.queue = new ArrayBlockingQueue<>(capacity);
    this.fillers = new AtomicInteger(fillers);
  }

  @Override
  public void accept(T element) {
    put(Optional.of(element));
  }

  private void put(Optional<T> element) {
    while (!queue.offer(element)) {
      Thread.onSpinWait();
    }
  }

  void noMore() {
    if (fillers.decrementAndGet() == 0) {
      put(Optional.empty());
    }
  }

  @Override
  public T next() {
    Optional<T> element = queue.poll();
    while (element == null) {
      Thread.onSpinWait();
      element = queue.poll();
    }
    if (element.isEmpty()) {
      put(element);
    }
    return element.orElse(null);
  }
}

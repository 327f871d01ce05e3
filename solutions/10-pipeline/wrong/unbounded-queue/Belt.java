package pipeline;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// A queue without an end: nobody ever waits who puts.
final class Belt<T> implements Source<T>, Sink<T> {
  // tag::queue[]
  private final BlockingQueue<Optional<T>> queue = new LinkedBlockingQueue<>();

  // end::queue[]
  private final AtomicInteger fillers;

  Belt(int capacity, int fillers) {
    this.fillers = new AtomicInteger(fillers);
  }

  @Override
  // tag::accept[]
  public void accept(T element) throws InterruptedException {
    queue.put(Optional.of(element));
  }
  // end::accept[]

  void noMore() throws InterruptedException {
    if (fillers.decrementAndGet() == 0) {
      queue.put(Optional.empty());
    }
  }

  @Override
  public T next() throws InterruptedException {
    Optional<T> element = queue.take();
    if (element.isEmpty()) {
      queue.put(element);
    }
    return element.orElse(null);
  }
}

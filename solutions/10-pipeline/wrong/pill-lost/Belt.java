package pipeline;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Its last element is empty, and whoever takes it keeps it.
final class Belt<T> implements Source<T>, Sink<T> {
  private final BlockingQueue<Optional<T>> queue;
  private final AtomicInteger fillers;

  /// @param fillers how many threads will fill it
  Belt(int capacity, int fillers) {
    this.queue = new ArrayBlockingQueue<>(capacity);
    this.fillers = new AtomicInteger(fillers);
  }

  @Override
  public void accept(T element) throws InterruptedException {
    queue.put(Optional.of(element));
  }

  /// Said by each of those who fill it, when it has put its last element.
  void noMore() throws InterruptedException {
    if (fillers.decrementAndGet() == 0) {
      queue.put(Optional.empty());
    }
  }

  @Override // tag::next[]
  public @Nullable T next() throws InterruptedException {
    return queue.take().orElse(null); // here
  }
  // end::next[]
}

package pipeline;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A queue between those who fill it and those who empty it.
///
/// Its last element is empty and stays: everybody who takes it puts it back for the next.
final class Belt<T> implements Source<T>, Sink<T> {
  private final BlockingQueue<Optional<T>> queue;
  private final AtomicInteger fillers; // tag::bound[]

  /// @param fillers how many threads will fill it
  Belt(int capacity, int fillers) {
    this.queue = new ArrayBlockingQueue<>(capacity);
    this.fillers = new AtomicInteger(fillers);
  }

  @Override
  public void accept(T element) throws InterruptedException {
    queue.put(Optional.of(element));
  }

  // end::bound[]

  /// Said by each of those who fill it, when it has put its last element.
  void noMore() throws InterruptedException {
    if (fillers.decrementAndGet() == 0) {
      queue.put(Optional.empty());
    }
  }

  @Override
  // tag::next[]
  public @Nullable T next() throws InterruptedException {
    Optional<T> element = queue.take();
    if (element.isEmpty()) {
      queue.put(element); // there is room: nobody else puts any more
    }
    return element.orElse(null);
  }
  // end::next[]
}

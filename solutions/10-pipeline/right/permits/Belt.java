package pipeline;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A queue without an end, and two heaps of permits: one for what there is room for, one for what
/// is there. This is how bounded queues were made before there were any.
final class Belt<T> implements Source<T>, Sink<T> {
  private final Queue<Optional<T>> queue = new ConcurrentLinkedQueue<>();
  private final Semaphore free;
  private final Semaphore filled = new Semaphore(0);
  private final AtomicInteger fillers;

  Belt(int capacity, int fillers) {
    this.free = new Semaphore(capacity);
    this.fillers = new AtomicInteger(fillers);
  }

  @Override
  public void accept(T element) throws InterruptedException {
    free.acquire();
    put(Optional.of(element));
  }

  private void put(Optional<T> element) {
    queue.add(element);
    filled.release();
  }

  /// The end takes no room, so nobody waits to say it.
  void noMore() {
    if (fillers.decrementAndGet() == 0) {
      put(Optional.empty());
    }
  }

  @Override
  public @Nullable T next() throws InterruptedException {
    filled.acquire();
    Optional<T> element = queue.remove();
    if (element.isEmpty()) {
      put(element);
      return null;
    }
    free.release();
    return element.get();
  }
}

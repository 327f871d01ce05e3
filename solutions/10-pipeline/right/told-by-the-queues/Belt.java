package pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A queue whose ends are told when work stops. It knows how many still fill it, and needs no last
/// element.
final class Belt<T> implements Source<T>, Sink<T> {
  private final Hall hall;
  private final int capacity;
  private final Queue<T> queue = new ArrayDeque<>();
  private int fillers;

  Belt(Hall hall, int capacity, int fillers) {
    this.hall = hall;
    this.capacity = capacity;
    this.fillers = fillers;
  }

  @Override
  public void accept(T element) {
    hall.when(() -> queue.size() < capacity, () -> queue.add(element));
  }

  void noMore() {
    hall.when(() -> true, () -> fillers--);
  }

  @Override
  public @Nullable T next() {
    return next(() -> {});
  }

  /// The same, and something else at the same moment.
  @Nullable T next(Runnable as) {
    AtomicReference<T> taken = new AtomicReference<>();
    hall.when(
        () -> !queue.isEmpty() || fillers == 0,
        () -> {
          taken.set(queue.poll());
          as.run();
        });
    return taken.get();
  }
}

package pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A queue of hands: each takes an element from the one before it and holds it until the next takes
/// it. As many hands as the capacity says.
final class Belt<T> implements Source<T>, Sink<T> {
  private final List<SynchronousQueue<Optional<T>>> between = new ArrayList<>();
  private final AtomicInteger fillers;
  private final int takers;

  Belt(int capacity, int fillers, int takers) {
    for (int i = 0; i <= capacity; i++) {
      between.add(new SynchronousQueue<>());
    }
    this.fillers = new AtomicInteger(fillers);
    this.takers = takers;
  }

  /// What the hands have to do, one each.
  List<Callable<Void>> hands() {
    List<Callable<Void>> hands = new ArrayList<>();
    for (int i = 1; i < between.size(); i++) {
      SynchronousQueue<Optional<T>> before = between.get(i - 1);
      SynchronousQueue<Optional<T>> after = between.get(i);
      int ends = i < between.size() - 1 ? 1 : takers; // the last hand tells everybody
      hands.add(() -> pass(before, after, ends));
    }
    return hands;
  }

  private Void pass(
      SynchronousQueue<Optional<T>> before, SynchronousQueue<Optional<T>> after, int ends)
      throws InterruptedException {
    Optional<T> element = before.take();
    while (element.isPresent()) {
      after.put(element);
      element = before.take();
    }
    for (int i = 0; i < ends; i++) {
      after.put(element);
    }
    return null;
  }

  @Override
  public void accept(T element) throws InterruptedException {
    between.getFirst().put(Optional.of(element));
  }

  void noMore() throws InterruptedException {
    if (fillers.decrementAndGet() == 0) {
      between.getFirst().put(Optional.empty());
    }
  }

  @Override
  public @Nullable T next() throws InterruptedException {
    return between.getLast().take().orElse(null);
  }
}

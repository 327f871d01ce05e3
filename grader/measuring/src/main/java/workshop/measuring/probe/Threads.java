package workshop.measuring.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Threads, each of which waits for its answer.
final class Threads implements Crowd {
  private final ThreadFactory factory;
  private final List<CompletableFuture<Integer>> answers = new ArrayList<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicLong sum = new AtomicLong();

  Threads(ThreadFactory factory) {
    this.factory = factory;
  }

  @Override
  public void more() {
    CompletableFuture<Integer> answer = new CompletableFuture<>();
    long asked = answers.size();
    answers.add(answer);
    factory
        .newThread(
            () -> {
              begun.incrementAndGet();
              sum.addAndGet(asked + answer.join());
            })
        .start();
  }

  @Override
  public void awaitWaiting() {
    while (begun.get() < answers.size()) {
      Thread.onSpinWait();
    }
  }
}

package workshop.measuring.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// Futures that a loop is to go on with: no thread waits for any.
final class Futures implements Crowd {
  private final ExecutorService loop =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
  private final List<CompletableFuture<Integer>> answers = new ArrayList<>();
  private final AtomicLong sum = new AtomicLong();

  @Override
  public void more() {
    CompletableFuture<Integer> answer = new CompletableFuture<>();
    long asked = answers.size();
    answer.thenAcceptAsync(said -> sum.addAndGet(asked + said), loop);
    answers.add(answer);
  }

  /// They wait as soon as they are there.
  @Override
  public void awaitWaiting() {}
}

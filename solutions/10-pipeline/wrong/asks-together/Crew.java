package pipeline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/// The workers of one stage: what they share, and what each of them does.
final class Crew<T> {
  private final Source<T> in;
  private final Stage<T> stage;
  private final Belt<T> out;
  private final ReentrantLock taking = new ReentrantLock();
  private CountDownLatch last = new CountDownLatch(0);

  Crew(Source<T> in, Stage<T> stage, Belt<T> out) {
    this.in = in;
    this.stage = stage;
    this.out = out;
  }

  /// Works until nothing more comes; called on a thread of each worker's own.
  Void work() throws Exception {
    while (true) {
      T element;
      CountDownLatch before;
      CountDownLatch mine = new CountDownLatch(1);
      if (stage.ordered()) {
        taking.lockInterruptibly();
      }
      try {
        element = in.next();
        before = last;
        last = mine;
      } finally {
        if (stage.ordered()) {
          taking.unlock();
        }
      }
      if (element == null) {
        out.noMore();
        return null;
      }
      T done = stage.step().apply(element);
      if (stage.ordered()) {
        before.await();
      }
      out.accept(done);
      mine.countDown();
    }
  }
}

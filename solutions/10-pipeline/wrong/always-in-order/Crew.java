package pipeline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/// Every stage keeps the order, whether it is asked for or not.
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

  Void work() throws Exception {
    while (true) {
      T element;
      CountDownLatch before;
      CountDownLatch mine = new CountDownLatch(1);
      taking.lockInterruptibly();
      try {
        element = in.next();
        before = last;
        last = mine;
      } finally {
        taking.unlock();
      }
      if (element == null) {
        out.noMore();
        return null;
      }
      T done = stage.step().apply(element);
      before.await();
      out.accept(done);
      mine.countDown();
    }
  }
}

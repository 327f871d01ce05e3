package parallelcpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import workshop.practice.fractal.Progress;

/// Hears how far a rendering is, and from how many threads at once.
///
/// Its lock is its own: who tells may hold the listener's monitor meanwhile.
final class Listener implements Progress {
  private final Object lock = new Object();
  private final CountDownLatch go;
  private final List<Integer> told = new ArrayList<>();
  private final List<Integer> totals = new ArrayList<>();
  private int inside;
  private int mostAtOnce;

  private Listener(int latch) {
    this.go = new CountDownLatch(latch);
  }

  static Listener keepingNone() {
    return new Listener(0);
  }

  /// The first call does not return until [#letGo].
  static Listener keepingTheFirst() {
    return new Listener(1);
  }

  void letGo() {
    go.countDown();
  }

  @Override
  public void painted(int done, int of) {
    boolean first = comesIn(done, of);
    try {
      if (first) {
        go.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      goesOut();
    }
  }

  private boolean comesIn(int done, int of) {
    synchronized (lock) {
      told.add(done);
      totals.add(of);
      inside++;
      mostAtOnce = Math.max(mostAtOnce, inside);
      return told.size() == 1;
    }
  }

  private void goesOut() {
    synchronized (lock) {
      inside--;
    }
  }

  int calls() {
    synchronized (lock) {
      return told.size();
    }
  }

  int mostAtOnce() {
    synchronized (lock) {
      return mostAtOnce;
    }
  }

  /// 1, 2, 3 and so on to `tiles`, never two calls at once; when the rendering is over.
  void requireTurns(int tiles) {
    assertThat(mostAtOnce)
        .withFailMessage("a thread told of its tile while another one was still telling")
        .isLessThanOrEqualTo(1);
    assertThat(told.size())
        .withFailMessage("progress told %d times of %d tiles", told.size(), tiles)
        .isEqualTo(tiles);
    for (int i = 0; i < tiles; i++) {
      int turn = i + 1;
      assertThat(told.get(i))
          .withFailMessage("call %d told of %d tiles", turn, told.get(i))
          .isEqualTo(turn);
      assertThat(totals.get(i))
          .withFailMessage(
              "progress told of %d tiles in all, where there are %d", totals.get(i), tiles)
          .isEqualTo(tiles);
    }
  }
}

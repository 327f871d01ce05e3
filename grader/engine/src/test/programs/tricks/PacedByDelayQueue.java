package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "each starts when its delay is over, and nobody waits for one")
final class PacedByDelayQueue implements Program {
  @Override
  public void run(Calls calls) throws InterruptedException {
    DelayQueue<Due> due = new DelayQueue<>();
    long now = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      due.add(new Due(i, now + 40_000_000L * i));
    }
    List<CompletableFuture<?>> all = new ArrayList<>();
    while (!due.isEmpty()) {
      all.add(calls.async(due.take().i()));
    }
    all.forEach(CompletableFuture::join);
  }

  private record Due(int i, long at) implements Delayed {
    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(at, ((Due) other).at);
    }
  }
}

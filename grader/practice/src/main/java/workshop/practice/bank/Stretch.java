package workshop.practice.bank;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// One stretch of a transfer's way, while all others stand or wait: until it stands itself, has
/// ended, or gets no further without them.
///
/// It gets no further if it waits, without a deadline, for what another transfer has, or for what
/// nobody moves any more. Whoever tries again and again instead of waiting, or spins, is told by
/// how often it was refused or had to wait, or by the CPU time it has burnt; never by a clock.
final class Stretch {
  private static final ThreadMXBean JVM = ManagementFactory.getThreadMXBean();
  private static final int REFUSALS = 2;
  private static final int WAITS = 20;
  private static final long BURNT_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final int SAME_LOOKS = 10;
  private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  private final Visit visit;
  private final List<Visit> all;
  private final int refusalsBefore;
  private final long waitsBefore;
  private final long burntBefore;
  private String last = "";
  private int same;

  /// @param all the transfers of the meeting
  Stretch(Visit visit, List<Visit> all) {
    this.visit = visit;
    this.all = all;
    this.refusalsBefore = visit.refusals();
    this.waitsBefore = waits(info(visit.thread().threadId()));
    this.burntBefore = burnt();
  }

  /// Returns when the stretch is over.
  ///
  /// @return whether it got no further without the others
  boolean await() {
    while (!isAtEnd()) {
      if (isStuck()) {
        return true;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
    return false;
  }

  private boolean isAtEnd() {
    return visit.ended() || visit.stands();
  }

  private boolean isStuck() {
    ThreadInfo info = info(visit.thread().threadId());
    if (info == null || visit.leaves()) {
      return false;
    }
    return visit.refusals() - refusalsBefore >= REFUSALS
        || waits(info) - waitsBefore > WAITS
        || burnt() - burntBefore > BURNT_NANOS
        || waitsForOthers(info);
  }

  /// Follows who waits for whose lock. If that ends at another transfer, this one is stuck; if it
  /// ends at a thread that merely waits, it is once that has been so for some looks.
  private boolean waitsForOthers(ThreadInfo first) {
    ThreadInfo info = first;
    for (int i = 0; i <= all.size() && info != null && waits(info.getThreadState()); i++) {
      long owner = info.getLockOwnerId();
      if (owner < 0) {
        return isTheSame(info);
      }
      if (all.stream().anyMatch(v -> v != visit && v.thread().threadId() == owner)) {
        return true;
      }
      info = info(owner);
    }
    same = 0;
    return false;
  }

  private boolean isTheSame(ThreadInfo info) {
    String now = info.getThreadId() + " " + waits(info) + " " + info.getLockName();
    same = now.equals(last) ? same + 1 : 0;
    last = now;
    return same >= SAME_LOOKS;
  }

  private static boolean waits(Thread.State state) {
    return state == Thread.State.BLOCKED || state == Thread.State.WAITING;
  }

  private static long waits(@Nullable ThreadInfo info) {
    return info == null ? 0 : info.getWaitedCount() + info.getBlockedCount();
  }

  private long burnt() {
    return Math.max(0, JVM.getThreadCpuTime(visit.thread().threadId()));
  }

  private static @Nullable ThreadInfo info(long thread) {
    return JVM.getThreadInfo(thread);
  }
}

package deadlock;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import workshop.practice.bank.Account;

/// A lock of some kind, with which threads get into each other's way.
interface Holdable {
  /// Holds the lock, and does this meanwhile.
  void hold(Runnable meanwhile);

  static Holdable monitor() {
    Object monitor = new Object();
    return meanwhile -> {
      synchronized (monitor) {
        meanwhile.run();
      }
    };
  }

  static Holdable account(int number) {
    Account account = new Account(number, "nobody", 0);
    return meanwhile -> {
      account.lock();
      meanwhile.run();
      account.unlock();
    };
  }

  /// Runs this on a thread of its own, which keeps no JVM alive.
  static Thread start(String name, Runnable code) {
    return Thread.ofPlatform().daemon().name(name).start(code);
  }

  /// Returns once the one waits for a lock that the other holds.
  static void untilWaits(Thread waiting, Thread holding) {
    ThreadMXBean jvm = ManagementFactory.getThreadMXBean();
    for (ThreadInfo seen = null;
        seen == null || seen.getLockOwnerId() != holding.threadId();
        seen = jvm.getThreadInfo(waiting.threadId())) {
      Thread.onSpinWait();
    }
  }
}

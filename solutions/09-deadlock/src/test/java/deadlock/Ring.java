package deadlock;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A ring of threads: each holds a lock and waits for the one that the next thread holds, the last
/// for that of the first. Nobody can end it; its threads are daemons and stay.
final class Ring {
  private final List<Holdable> locks = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final CountDownLatch missing;

  private Ring(List<Holdable> locks, List<String> names) {
    this.locks.addAll(locks);
    this.names.addAll(names);
    this.missing = new CountDownLatch(names.size());
    for (int i = 0; i < names.size(); i++) {
      Holdable mine = locks.get(i);
      Holdable next = locks.get((i + 1) % names.size());
      threads.add(Holdable.start(names.get(i), () -> mine.hold(() -> take(next))));
    }
    for (int i = 0; i < names.size(); i++) {
      Holdable.untilWaits(threads.get(i), after(i));
    }
  }

  /// A ring of monitors that stands, of threads with these names.
  static Ring ofMonitors(String... names) {
    return new Ring(locks(names, Holdable::monitor), List.of(names));
  }

  /// A ring of accounts that stands.
  static Ring ofAccounts(String... names) {
    return new Ring(locks(names, () -> Holdable.account(names.length)), List.of(names));
  }

  private static List<Holdable> locks(String[] names, Supplier<Holdable> kind) {
    return Arrays.stream(names).map(name -> kind.get()).toList();
  }

  private void take(Holdable next) {
    missing.countDown();
    try {
      missing.await();
    } catch (InterruptedException nobodyDoes) {
      throw new IllegalStateException(nobodyDoes);
    }
    next.hold(() -> {});
  }

  private Thread after(int index) {
    return threads.get((index + 1) % threads.size());
  }

  /// Adds a thread that waits for the lock of the first, and for which nobody waits.
  Ring with(String bystander) {
    names.add(bystander);
    Thread thread = Holdable.start(bystander, () -> locks.getFirst().hold(() -> {}));
    Holdable.untilWaits(thread, threads.getFirst());
    return this;
  }

  /// Everybody who stands here, in the ring or behind it.
  List<String> names() {
    return names;
  }

  /// What is to be told of this ring, in the order of its threads.
  List<Waiting> truth() {
    return IntStream.range(0, threads.size()).mapToObj(this::truth).toList();
  }

  private Waiting truth(int index) {
    Thread thread = threads.get(index);
    return new Waiting(thread.getName(), lock(thread), after(index).getName(), line(thread));
  }

  private static String lock(Thread thread) {
    return Objects.requireNonNull(
        ManagementFactory.getThreadMXBean().getThreadInfo(thread.threadId()).getLockName());
  }

  private static String line(Thread thread) {
    StackTraceElement top =
        Arrays.stream(thread.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("deadlock."))
            .findFirst()
            .orElseThrow();
    return top.getFileName() + ":" + top.getLineNumber();
  }
}

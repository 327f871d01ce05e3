package workshop.engine.hang;

import java.util.ArrayList;
import java.util.List;
import workshop.engine.threads.DumpedThread;

/// The names of threads and locks within one story: the same every time, so without ids and
/// addresses.
final class Names {
  private final List<Long> nameless = new ArrayList<>();
  private final List<String> locks = new ArrayList<>();
  private final List<String> types = new ArrayList<>();

  /// Tells everyone in the story beforehand, so that two of a kind can be told apart.
  ///
  /// @param threads those that are named
  /// @param waitedFor those of them whose lock is named too
  Names(List<DumpedThread> threads, List<DumpedThread> waitedFor) {
    for (DumpedThread thread : threads) {
      if (thread.name().isEmpty() && !nameless.contains(thread.id())) {
        nameless.add(thread.id());
      }
    }
    for (DumpedThread thread : waitedFor) {
      if (!locks.contains(thread.waitsFor())) {
        locks.add(thread.waitsFor());
        types.add(type(thread.waitsFor()));
      }
    }
  }

  /// `thread loop`, or `virtual thread 2` for one of several without a name.
  String thread(DumpedThread thread) {
    if (!thread.name().isEmpty()) {
      return "thread " + thread.name();
    }
    int number = nameless.indexOf(thread.id()) + 1;
    return nameless.size() < 2 || number == 0 ? "a virtual thread" : "virtual thread " + number;
  }

  /// The lock that this thread waits for: `Account`, or `Account B` if there are several such.
  String lock(DumpedThread thread) {
    int index = locks.indexOf(thread.waitsFor());
    String type = type(thread.waitsFor());
    List<String> same = types.stream().filter(type::equals).toList();
    if (index < 0 || same.size() < 2) {
      return type;
    }
    int number = (int) types.subList(0, index).stream().filter(type::equals).count();
    return type + " " + (char) ('A' + Math.min(number, 25));
  }

  /// `java.util.concurrent.locks.ReentrantLock$NonfairSync@1f` is a `ReentrantLock`.
  private static String type(String object) {
    String type = object.replaceAll("@.*", "");
    if (type.startsWith("java.util.concurrent.")) {
      type = type.replaceAll("\\$.*", "");
    }
    String simple = type.replaceAll("^.*[.$](?=[^0-9])", "").replaceAll("\\$.*", "");
    return simple.isEmpty() ? "a lock" : simple;
  }
}

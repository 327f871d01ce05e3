package workshop.engine.hang;

import java.util.List;
import java.util.Locale;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.ThreadFact;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.Frame;

/// Tells the kind of a wait by the JDK methods between the participant's line and the wait; the one
/// nearest to the line decides.
final class Calls {
  private static final String LOCKS = "java.util.concurrent.locks.";

  private Calls() {}

  /// @param above the frames above the participant's topmost one, topmost first
  static WaitKind kind(DumpedThread thread, ThreadFact fact, List<Frame> above) {
    if (thread.state().equals("BLOCKED")) {
      return WaitKind.LOCK;
    }
    if (fact.blocked() == Blocked.SEND || fact.blocked() == Blocked.SOCKET) {
      return WaitKind.ANSWER;
    }
    if (fact.blocked() == Blocked.SLEEP) {
      return WaitKind.SLEEP;
    }
    for (Frame frame : above.reversed()) {
      WaitKind kind = kind(frame);
      if (kind != WaitKind.OTHER) {
        return kind;
      }
    }
    return WaitKind.OTHER;
  }

  private static WaitKind kind(Frame frame) {
    String type = frame.type();
    String method = frame.method();
    if (type.equals("java.lang.Object") && method.startsWith("wait")) {
      return WaitKind.NOTIFY;
    }
    if (type.equals("java.lang.Thread") && method.equals("join")) {
      return WaitKind.JOIN;
    }
    if (method.equals("waitFor") && type.startsWith("java.lang.Process")) {
      return WaitKind.CHILD;
    }
    if (method.equals("awaitTermination") || (method.equals("close") && isExecutor(type))) {
      return WaitKind.CLOSE;
    }
    if (type.endsWith("DataSource") && method.equals("getConnection")) {
      return WaitKind.CONNECTION;
    }
    if (type.equals("workshop.practice.protocol.ParentSide")) {
      return WaitKind.WORKER;
    }
    if (!type.startsWith("java.util.concurrent.")) {
      return WaitKind.OTHER;
    }
    if (type.startsWith(LOCKS)) {
      return lock(type.substring(LOCKS.length()), method);
    }
    return concurrent(type.substring("java.util.concurrent.".length()), method);
  }

  private static WaitKind lock(String type, String method) {
    if (type.endsWith("ConditionObject") && method.startsWith("await")) {
      return WaitKind.CONDITION;
    }
    boolean isLock =
        type.equals("ReentrantLock")
            || type.startsWith("ReentrantReadWriteLock$")
            || type.startsWith("StampedLock");
    return isLock && method.toLowerCase(Locale.ROOT).contains("lock")
        ? WaitKind.LOCK
        : WaitKind.OTHER;
  }

  private static WaitKind concurrent(String type, String method) {
    if (type.endsWith("Queue") || type.endsWith("Deque")) {
      return queue(method);
    }
    return switch (type) {
      case "CountDownLatch" -> WaitKind.LATCH;
      case "CyclicBarrier" -> WaitKind.BARRIER;
      case "Phaser" -> WaitKind.PHASER;
      case "Semaphore" -> WaitKind.PERMIT;
      case "Exchanger" -> WaitKind.EXCHANGE;
      case "CompletableFuture",
          "FutureTask",
          "ForkJoinTask",
          "AbstractExecutorService",
          "ExecutorCompletionService" ->
          WaitKind.FUTURE;
      default -> WaitKind.OTHER;
    };
  }

  private static WaitKind queue(String method) {
    if (method.startsWith("put") || method.startsWith("offer") || method.endsWith("ransfer")) {
      return WaitKind.FULL_QUEUE;
    }
    return method.startsWith("take") || method.startsWith("poll")
        ? WaitKind.EMPTY_QUEUE
        : WaitKind.OTHER;
  }

  private static boolean isExecutor(String type) {
    return type.startsWith("java.util.concurrent.")
        && (type.contains("Executor") || type.endsWith("ForkJoinPool"));
  }
}

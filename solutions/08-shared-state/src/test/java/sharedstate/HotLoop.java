package sharedstate;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import javax.management.JMException;
import javax.management.ObjectName;
import workshop.engine.junit.Watch;
import workshop.engine.witness.GraderFailure;

/// A thread that does nothing but look at a flag, so often that the compiler has made the best of
/// it.
///
/// Until then anything may look right: an interpreter reads a field every time. So the loop is
/// waited for until the code cache has it, compiled by the last of the compilers.
final class HotLoop {
  /// CPU time in which a loop that runs is compiled, long before.
  private static final Duration COLD = Duration.ofSeconds(4);

  /// CPU time in which a loop that has been compiled is entered, long before.
  private static final Duration ENTERED = Duration.ofMillis(20);

  /// CPU time between two questions to the code cache, which is long.
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(10);

  /// CPU time for many million looks.
  private static final Duration BLIND = Duration.ofMillis(250);

  private static final String LAST_COMPILER = " 4 0 ";
  private static final String NAME = HotLoop.class.getName() + ".look(";

  /// A constant to the compiler, so it keeps no value from being kept. Another target undoes what
  /// was compiled, and a thread that would spin on for ever looks again.
  private static final MutableCallSite GOES_ON =
      new MutableCallSite(MethodHandles.constant(boolean.class, true));

  private static final MethodHandle ASK = GOES_ON.dynamicInvoker();

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Watch watch;
  private final StopFlag flag;
  private long askedAt;

  HotLoop(Watch watch, StopFlag flag) {
    this.watch = watch;
    this.flag = flag;
  }

  /// Raises the flag when the loop is hot.
  ///
  /// @return whether the loop saw it, before it had burnt 250 ms of CPU time more
  /// @throws Exception what the flag threw
  boolean seesTheFlag() throws Exception {
    turn(true);
    Caller looker =
        Caller.start(Thread.ofPlatform().daemon().name("looker"), () -> look(flag), () -> {});
    try {
      heat(looker);
      flag.raise();
      long raised = cpu(looker);
      watch.arrives(
          () -> looker.over() || cpu(looker) - raised > BLIND.toNanos(),
          () -> 0,
          BLIND.multipliedBy(20));
      if (!looker.over() && cpu(looker) - raised > BLIND.toNanos()) {
        return false;
      }
    } finally {
      turn(false);
    }
    looker.join(); // if it waits for something else than the flag, that is told
    looker.answer();
    return true;
  }

  private static long look(StopFlag flag) {
    long looks = 0;
    while (!flag.isRaised() && goesOn()) {
      looks++;
    }
    return looks;
  }

  private static boolean goesOn() {
    try {
      return (boolean) ASK.invokeExact();
    } catch (Throwable e) {
      throw new IllegalStateException(e); // a constant throws nothing
    }
  }

  /// A look that waits makes no heat; then there is nothing to wait for.
  private void heat(Caller looker) {
    boolean hot = watch.arrives(() -> looker.over() || isHot(looker), () -> 0, COLD);
    if (!hot && cpu(looker) > COLD.toNanos() / 2) {
      throw new GraderFailure("a loop that runs was not compiled", null);
    }
    long compiled = cpu(looker);
    watch.arrives(() -> looker.over() || cpu(looker) - compiled > ENTERED.toNanos(), () -> 0, COLD);
  }

  private boolean isHot(Caller looker) {
    long now = cpu(looker);
    if (now - askedAt < BETWEEN_QUESTIONS.toNanos()) {
      return false;
    }
    askedAt = now;
    return isCompiled();
  }

  private static boolean isCompiled() {
    try {
      Object methods =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "compilerCodelist",
                  new Object[] {null},
                  new String[] {String[].class.getName()});
      return methods
          .toString()
          .lines()
          .anyMatch(method -> method.contains(NAME) && method.contains(LAST_COMPILER));
    } catch (JMException e) {
      throw new GraderFailure("nobody tells what was compiled", e);
    }
  }

  private long cpu(Caller looker) {
    return threads.getThreadCpuTime(looker.id());
  }

  private static void turn(boolean on) {
    GOES_ON.setTarget(MethodHandles.constant(boolean.class, on));
    MutableCallSite.syncAll(new MutableCallSite[] {GOES_ON});
  }
}

package workshop.engine.witness;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// CPU time burnt by the participant's JVM and its children, without the observer's own share.
public final class TreeCpu {
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private final Offspring offspring;

  /// @param offspring the children whose CPU time counts: those known when it is asked
  public TreeCpu(Offspring offspring) {
    this.offspring = offspring;
  }

  /// Nanoseconds since the JVM started. A child that has ended counts no more.
  public long nanos() {
    return system.getProcessCpuTime() - observer() + children();
  }

  private long observer() {
    long sum = 0;
    for (Thread thread : Observers.all()) {
      sum += Math.max(0, threads.getThreadCpuTime(thread.threadId()));
    }
    return sum;
  }

  private long children() {
    return offspring.known().stream()
        .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
        .mapToLong(Duration::toNanos)
        .sum();
  }
}

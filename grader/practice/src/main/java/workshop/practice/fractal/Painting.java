package workshop.practice.fractal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/// What somebody sees who lets a picture be painted by hand. It decides nothing.
///
/// Used by the thread that lets it be painted, which may be interrupted from the keyboard.
public final class Painting {
  private static final int EVERY_PER_CENT = 10;
  private static final double NANOS = 1e9;

  private final Viewport viewport;
  private final long began = System.nanoTime();
  private final long cpuBefore = cpuNanos();
  private volatile int done;

  private Painting(Viewport viewport) {
    this.viewport = viewport;
  }

  /// The clock runs from here.
  public static Painting begin(Viewport viewport) {
    return new Painting(viewport);
  }

  /// Prints a line after every tenth of the picture, and lets Enter interrupt the calling thread.
  public Progress onTheConsole() {
    Thread painter = Thread.currentThread();
    Thread.ofPlatform().daemon().name("keyboard").start(() -> interruptOnEnter(painter));
    System.out.println("Enter cancels");
    return (count, of) -> {
      done = count;
      if (count * 100 / of / EVERY_PER_CENT > (count - 1) * 100 / of / EVERY_PER_CENT) {
        System.out.printf("%3d %% after %s%n", count * 100 / of, seconds(elapsed()));
      }
    };
  }

  private static void interruptOnEnter(Thread painter) {
    try {
      if (System.in.read() >= 0) {
        painter.interrupt();
      }
    } catch (IOException noKeyboard) {
      // Then nobody cancels.
    }
  }

  /// Writes the picture, and tells how long it took and how much of the processors it had.
  public String report(Picture picture, Path file) throws IOException {
    long took = elapsed();
    long worked = cpuNanos() - cpuBefore;
    picture.write(file);
    return String.format(
        Locale.ROOT,
        "%d x %d pixels painted in %s, with %s of processor time: on average %.1f of %d processors"
            + " at work%nlook at %s",
        viewport.width(),
        viewport.height(),
        seconds(took),
        seconds(worked),
        (double) worked / took,
        Runtime.getRuntime().availableProcessors(),
        file.toAbsolutePath());
  }

  /// What to say when it was interrupted.
  public String cancelled() {
    return "cancelled after %s and %d tiles".formatted(seconds(elapsed()), done);
  }

  private long elapsed() {
    return System.nanoTime() - began;
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.1f s", nanos / NANOS);
  }

  /// Of this process; 0 where the system does not tell.
  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? Math.max(0, system.getProcessCpuTime())
        : 0;
  }
}

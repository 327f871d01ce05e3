package workshop.practice.pictures;

import java.util.Properties;

/// What the legacy codec keeps in the *process*: the colours of the picture that was begun last.
///
/// It was written when a program did one thing at a time. The area is neither a field nor a
/// thread's: all class loaders and all threads of a process share it, as they share what native
/// code keeps. Whoever begins while somebody else is at work gets half of the other's colours;
/// whoever was at work loses the own ones. So when two pictures are under way in one process, both
/// are spoilt.
final class WorkArea implements AutoCloseable {
  private static final String NAME = "workshop.legacy.codec";

  /// Index of the number of pictures begun in this process.
  private static final int BEGUN = 0;

  /// Index of the number of pictures under way.
  private static final int UNDER_WAY = 1;

  private static final Properties PROCESS = System.getProperties();

  private final long[] area;
  private final long ticket;
  private final boolean shared;

  private WorkArea(long[] area, long ticket, boolean shared) {
    this.area = area;
    this.ticket = ticket;
    this.shared = shared;
  }

  /// A picture is begun.
  static WorkArea begin() {
    synchronized (PROCESS) {
      long[] area = (long[]) PROCESS.computeIfAbsent(NAME, name -> new long[] {0, 0});
      return new WorkArea(area, ++area[BEGUN], ++area[UNDER_WAY] > 1);
    }
  }

  /// Whether another picture's colours are in it by now.
  boolean spoilt() {
    synchronized (PROCESS) {
      return shared || area[BEGUN] != ticket;
    }
  }

  @Override
  public void close() {
    synchronized (PROCESS) {
      if (--area[UNDER_WAY] == 0) {
        PROCESS.remove(NAME);
      }
    }
  }
}

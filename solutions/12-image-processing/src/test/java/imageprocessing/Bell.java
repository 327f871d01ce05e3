package imageprocessing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import workshop.practice.protocol.Watchdog;
import workshop.practice.world.Desk;
import workshop.practice.world.Operation;

/// A watchdog without a clock: it barks at a picture that hangs, as soon as the codec has begun it,
/// and never at another. So no picture is given up because the machine is slow.
final class Bell implements Watchdog {
  private static final long BETWEEN_LOOKS_NANOS = 5_000_000;

  private final Desk desk;
  private final List<Path> pictures;
  private final List<Path> hanging;

  /// @param hanging those of the pictures at which the codec hangs
  Bell(Desk desk, List<Path> pictures, List<Path> hanging) {
    this.desk = desk;
    this.pictures = pictures;
    this.hanging = hanging;
  }

  @Override
  public Watch watch(String what, Runnable tooLong) {
    Path picture =
        pictures.stream()
            .filter(path -> what.endsWith(path.getFileName().toString()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("the watchdog knows no picture " + what));
    Bark bark = new Bark(tooLong);
    if (hanging.contains(picture)) {
      Thread.ofVirtual().name("bell").start(() -> await(picture.getFileName().toString(), bark));
    }
    return bark;
  }

  private void await(String name, Bark bark) {
    while (!bark.isClosed()) {
      if (desk.log().operations().stream().anyMatch(o -> o.name().equals(name) && begun(o))) {
        bark.now();
        return;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }

  /// It has passed the gate.
  private static boolean begun(Operation operation) {
    return operation.heldNanos() < 0 || operation.releasedNanos() >= 0;
  }

  private static final class Bark implements Watch {
    private final Runnable tooLong;
    private boolean closed;
    private boolean barked;

    Bark(Runnable tooLong) {
      this.tooLong = tooLong;
    }

    synchronized void now() {
      if (!closed) {
        barked = true;
        tooLong.run();
      }
    }

    synchronized boolean isClosed() {
      return closed;
    }

    @Override
    public synchronized boolean barked() {
      return barked;
    }

    @Override
    public synchronized void close() {
      closed = true;
    }
  }
}

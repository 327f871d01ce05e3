package workshop.practice.files;

import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/// A lock on a file, which names our channel as its own and so leads nobody past the gate.
final class GatedLock extends FileLock {
  private final FileLock real;

  private GatedLock(FileChannel ours, FileLock real) {
    super(ours, real.position(), real.size(), real.isShared());
    this.real = real;
  }

  private GatedLock(AsynchronousFileChannel ours, FileLock real) {
    super(ours, real.position(), real.size(), real.isShared());
    this.real = real;
  }

  static FileLock of(FileChannel ours, FileLock real) {
    return new GatedLock(ours, real);
  }

  static FileLock of(AsynchronousFileChannel ours, FileLock real) {
    return new GatedLock(ours, real);
  }

  @Override
  public boolean isValid() {
    return real.isValid();
  }

  @Override
  public void release() throws IOException {
    real.release();
  }
}

package workshop.practice.files;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import workshop.practice.turnstile.Passage;

/// A file that its reader opened; the thread that first reads or writes it is held.
final class GatedChannel extends FileChannel {
  private final FileChannel real;
  private final Passage passage;
  private final Damage damage;

  GatedChannel(FileChannel real, Passage passage, Damage damage) {
    this.real = real;
    this.passage = passage;
    this.damage = damage;
  }

  /// Waits at the gate; an interrupt and a closing are told as channels do.
  static void pass(Passage passage) throws AsynchronousCloseException {
    try {
      passage.pass();
    } catch (CancellationException closed) {
      throw new AsynchronousCloseException();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new ClosedByInterruptException();
    }
  }

  private FileChannel passed() throws IOException {
    if (!isOpen()) {
      throw new ClosedChannelException();
    }
    try {
      pass(passage);
    } catch (ClosedByInterruptException stop) {
      close();
      throw stop;
    }
    return real;
  }

  private FileChannel whole() throws IOException {
    FileChannel open = passed();
    damage.requireNone();
    return open;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    FileChannel open = passed();
    return damage.read(into, open.position(), () -> open.read(into));
  }

  @Override
  public int read(ByteBuffer into, long position) throws IOException {
    FileChannel open = passed();
    return damage.read(into, position, () -> open.read(into, position));
  }

  @Override
  public long read(ByteBuffer[] into, int offset, int length) throws IOException {
    return whole().read(into, offset, length);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    return passed().write(from);
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    return passed().write(from, position);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    return passed().write(from, offset, length);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return whole().transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    return passed().transferFrom(source, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return whole().map(mode, position, size);
  }

  @Override
  public MemorySegment map(MapMode mode, long offset, long size, Arena arena) throws IOException {
    return whole().map(mode, offset, size, arena);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    real.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    real.force(metaData);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return GatedLock.of(this, real.lock(position, size, shared));
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    FileLock lock = real.tryLock(position, size, shared);
    return lock == null ? null : GatedLock.of(this, lock);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    try {
      real.close();
    } finally {
      passage.close();
    }
  }
}

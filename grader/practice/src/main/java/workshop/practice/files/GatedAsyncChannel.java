package workshop.practice.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileLock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import workshop.practice.turnstile.Passage;

/// A file that is read and written without waiting: what is asked for starts once the gate has let
/// the file through, and holds no thread until then.
///
/// The caller is never held. A reading or writing that was cancelled while the gate held it never
/// starts; the others of the channel do not notice.
final class GatedAsyncChannel extends AsynchronousFileChannel {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final AsynchronousFileChannel real;
  private final Passage passage;
  private final Damage damage;

  GatedAsyncChannel(AsynchronousFileChannel real, Passage passage, Damage damage) {
    this.real = real;
    this.passage = passage;
    this.damage = damage;
  }

  @Override
  public <A extends @Nullable Object> void read(
      ByteBuffer into, long position, A with, CompletionHandler<Integer, ? super A> handler) {
    requireReading(into, position);
    Answer<Integer> answer = Answer.to(handler, with);
    answer.when(passage.passLater(), () -> read(into, position, answer));
  }

  @Override
  public Future<Integer> read(ByteBuffer into, long position) {
    requireReading(into, position);
    CompletableFuture<Integer> later = new CompletableFuture<>();
    Answer<Integer> answer = Answer.in(later);
    answer.when(passage.passLater(), () -> read(into, position, answer));
    return later;
  }

  private void read(ByteBuffer into, long position, Answer<Integer> answer) {
    if (damage.isAt(position)) {
      answer.failed(Damage.failure(), null);
    } else if (damage.equals(Damage.NONE)) {
      real.read(into, position, null, answer);
    } else {
      int limit = damage.shorten(into, position);
      real.read(
          into,
          position,
          null,
          answer.of(
              count -> {
                into.limit(limit);
                return count;
              }));
    }
  }

  @Override
  public <A extends @Nullable Object> void write(
      ByteBuffer from, long position, A with, CompletionHandler<Integer, ? super A> handler) {
    requireWriting(position);
    Answer<Integer> answer = Answer.to(handler, with);
    answer.when(passage.passLater(), () -> real.write(from, position, null, answer));
  }

  @Override
  public Future<Integer> write(ByteBuffer from, long position) {
    requireWriting(position);
    CompletableFuture<Integer> later = new CompletableFuture<>();
    Answer<Integer> answer = Answer.in(later);
    answer.when(passage.passLater(), () -> real.write(from, position, null, answer));
    return later;
  }

  /// Lets the real channel refuse, now and on the caller's thread, what it always refuses; reading
  /// nothing touches no file and starts no thread.
  private void requireReading(ByteBuffer into, long position) {
    if (into.isReadOnly()) {
      throw new IllegalArgumentException("Read-only buffer");
    }
    var _ = real.read(NOTHING, position);
  }

  private void requireWriting(long position) {
    var _ = real.write(NOTHING, position);
  }

  @Override
  public <A extends @Nullable Object> void lock(
      long position,
      long size,
      boolean shared,
      A with,
      CompletionHandler<FileLock, ? super A> handler) {
    real.lock(position, size, shared, null, Answer.to(handler, with).of(this::ours));
  }

  @Override
  public Future<FileLock> lock(long position, long size, boolean shared) {
    CompletableFuture<FileLock> later = new CompletableFuture<>();
    real.lock(position, size, shared, null, Answer.in(later).of(this::ours));
    return later;
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    FileLock lock = real.tryLock(position, size, shared);
    return lock == null ? null : ours(lock);
  }

  private FileLock ours(FileLock lock) {
    return GatedLock.of(this, lock);
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public AsynchronousFileChannel truncate(long size) throws IOException {
    real.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    real.force(metaData);
  }

  @Override
  public boolean isOpen() {
    return real.isOpen();
  }

  @Override
  public void close() throws IOException {
    try {
      real.close();
    } finally {
      passage.close();
    }
  }
}

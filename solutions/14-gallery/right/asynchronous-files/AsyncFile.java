package gallery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// A file that is written without waiting, and gets its name when all of it is there.
final class AsyncFile implements CompletionHandler<Integer, AsynchronousFileChannel> {
  private final Path file;
  private final Path beside;
  private final ByteBuffer bytes;
  private final CompletableFuture<Void> written = new CompletableFuture<>();

  AsyncFile(Path file, byte[] bytes) {
    this.file = file;
    this.beside = file.resolveSibling("." + file.getFileName() + ".part");
    this.bytes = ByteBuffer.wrap(bytes);
  }

  CompletableFuture<Void> write() {
    try {
      AsynchronousFileChannel channel =
          AsynchronousFileChannel.open(
              beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.write(bytes, 0, channel, this);
    } catch (IOException e) {
      written.completeExceptionally(e);
    }
    return written;
  }

  @Override
  public void completed(Integer count, AsynchronousFileChannel channel) {
    if (bytes.hasRemaining()) {
      channel.write(bytes, bytes.position(), channel, this);
    } else {
      end(channel, null);
    }
  }

  @Override
  public void failed(Throwable thrown, AsynchronousFileChannel channel) {
    end(channel, thrown);
  }

  private void end(AsynchronousFileChannel channel, @Nullable Throwable thrown) {
    Throwable failure = thrown;
    try {
      channel.close();
      if (failure == null) {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      deleteQuietly();
    }
    if (failure == null) {
      written.complete(null);
    } else {
      written.completeExceptionally(failure);
    }
  }

  private void deleteQuietly() {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      // Then it lies there under a name that nobody asks for.
    }
  }
}

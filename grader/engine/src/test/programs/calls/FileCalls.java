package calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import workshop.engine.programs.Calls;

/// Files of a folder, read as a whole.
public final class FileCalls implements Calls {
  private final List<Path> files;

  public FileCalls(List<Path> files) {
    this.files = files;
  }

  @Override
  public int count() {
    return files.size();
  }

  @Override
  public void blocking(int i) {
    try {
      Files.readString(files.get(i));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CompletableFuture<?> async(int i) {
    CompletableFuture<ByteBuffer> whole = new CompletableFuture<>();
    try {
      AsynchronousFileChannel channel = AsynchronousFileChannel.open(files.get(i));
      ByteBuffer buffer = ByteBuffer.allocate(1000);
      channel.read(buffer, 0, channel, new Reading(buffer, whole));
    } catch (IOException e) {
      whole.completeExceptionally(e);
    }
    return whole;
  }

  private record Reading(ByteBuffer buffer, CompletableFuture<ByteBuffer> whole)
      implements CompletionHandler<Integer, AsynchronousFileChannel> {
    @Override
    public void completed(Integer read, AsynchronousFileChannel channel) {
      try {
        channel.close();
        whole.complete(buffer);
      } catch (IOException e) {
        whole.completeExceptionally(e);
      }
    }

    @Override
    public void failed(Throwable why, AsynchronousFileChannel channel) {
      whole.completeExceptionally(why);
    }
  }
}

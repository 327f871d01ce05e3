package workshop.measuring.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Files, and how often each word is in one. Java's asynchronous files call back; on most systems
/// there are threads of the JDK below.
///
/// @param material where they are
record WordCount(Material material) implements Task {
  private static final int AT_ONCE = 64;

  @Override
  public int units() {
    return material.units();
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public int processes() {
    return Images.processors();
  }

  @Override
  public long run(int unit) throws IOException {
    return words(Files.readAllBytes(material.text(unit)));
  }

  @Override
  public CompletableFuture<Long> start(int unit, Executor loop, Executor workers) {
    CompletableFuture<byte[]> whole = new CompletableFuture<>();
    try {
      AsynchronousFileChannel file = AsynchronousFileChannel.open(material.text(unit));
      byte[] text = new byte[Math.toIntExact(file.size())];
      ByteBuffer room = ByteBuffer.wrap(text);
      file.read(room, 0, room, new Filling(file, text, whole));
    } catch (IOException e) {
      whole.completeExceptionally(e);
    }
    return whole.thenApplyAsync(WordCount::words, workers);
  }

  /// Reads on until the buffer is full.
  private static final class Filling implements CompletionHandler<Integer, ByteBuffer> {
    private final AsynchronousFileChannel file;
    private final byte[] text;
    private final CompletableFuture<byte[]> whole;

    Filling(AsynchronousFileChannel file, byte[] text, CompletableFuture<byte[]> whole) {
      this.file = file;
      this.text = text;
      this.whole = whole;
    }

    @Override
    public void completed(Integer read, ByteBuffer room) {
      if (read >= 0 && room.hasRemaining()) {
        file.read(room, room.position(), room, this);
        return;
      }
      close();
      whole.complete(text);
    }

    @Override
    public void failed(Throwable why, ByteBuffer room) {
      close();
      whole.completeExceptionally(why);
    }

    private void close() {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// How often each word is there, made one number.
  private static long words(byte[] text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : new String(text, StandardCharsets.UTF_8).split(" ", -1)) {
      counts.merge(word, 1, Integer::sum);
    }
    long sum = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      sum += (long) each.getKey().hashCode() * each.getValue();
    }
    return sum;
  }
}

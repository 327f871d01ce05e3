package workshop.practice.turnstile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// What comes from the host, cut into lines.
final class Incoming {
  private static final int BYTES = 64 * 1024;

  private final SocketChannel channel;
  private final ByteBuffer some = ByteBuffer.allocate(BYTES);
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  Incoming(SocketChannel channel) {
    this.channel = channel;
  }

  /// Reads what is there; false at the end of the connection.
  boolean read(Consumer<String> lines) throws IOException {
    int count = channel.read(some);
    some.flip();
    while (some.hasRemaining()) {
      byte b = some.get();
      if (b == '\n') {
        String whole = line.toString(StandardCharsets.UTF_8);
        line.reset();
        lines.accept(whole);
      } else {
        line.write(b);
      }
    }
    some.clear();
    return count >= 0;
  }
}

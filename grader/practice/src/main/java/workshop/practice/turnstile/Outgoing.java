package workshop.practice.turnstile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;

/// What goes to the host, written by whoever has something to say.
///
/// The channel does not block: Java closes one that does under a thread that is interrupted. What
/// the socket does not take at once is written by the turnstile's own thread.
final class Outgoing {
  private final SocketChannel channel;
  private final SelectionKey key;
  private final ReentrantLock turn = new ReentrantLock();
  private final Queue<ByteBuffer> rest = new ArrayDeque<>();

  /// @param key of the channel, interested in reading
  Outgoing(SocketChannel channel, SelectionKey key) {
    this.channel = channel;
    this.key = key;
  }

  void send(String lines) throws IOException {
    turn.lock();
    try {
      rest.add(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
      if (rest.size() == 1 && !flush()) {
        key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        key.selector().wakeup();
      }
    } finally {
      turn.unlock();
    }
  }

  /// The socket takes more again.
  void goOn() throws IOException {
    turn.lock();
    try {
      if (flush()) {
        key.interestOps(SelectionKey.OP_READ);
      }
    } finally {
      turn.unlock();
    }
  }

  /// Whether nothing is left.
  private boolean flush() throws IOException {
    for (ByteBuffer next; (next = rest.peek()) != null; rest.remove()) {
      channel.write(next);
      if (next.hasRemaining()) {
        return false;
      }
    }
    return true;
  }
}

package eventloop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// A server that answers lines. The loop and its selector belong to the JDK; we only say what
/// happens next, and our one thread is called back.
///
/// A client is read from again when all its answers are sent, so nothing piles up.
public final class LineServer implements AutoCloseable {
  private final AsynchronousChannelGroup loop;
  private final AsynchronousServerSocketChannel door;
  private final LineHandler handler;
  private final int port;

  private LineServer(
      AsynchronousChannelGroup loop, AsynchronousServerSocketChannel door, LineHandler handler)
      throws IOException {
    this.loop = loop;
    this.door = door;
    this.handler = handler;
    this.port = ((InetSocketAddress) door.getLocalAddress()).getPort();
  }

  /// Listens at `address`, and answers from a thread of its own. Returns at once.
  public static LineServer start(InetSocketAddress address, LineHandler handler)
      throws IOException {
    AsynchronousChannelGroup loop =
        AsynchronousChannelGroup.withFixedThreadPool(
            1, Thread.ofPlatform().name("line-server").factory());
    AsynchronousServerSocketChannel door = AsynchronousServerSocketChannel.open(loop).bind(address);
    LineServer server = new LineServer(loop, door, handler);
    server.letIn();
    return server;
  }

  /// The port it listens at.
  public int port() {
    return port;
  }

  /// Ends the loop, every connection and the listening.
  @Override
  public void close() {
    try {
      loop.shutdownNow(); // closes every channel of the group
      loop.awaitTermination(1, TimeUnit.DAYS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void letIn() {
    door.accept(
        null,
        new CompletionHandler<>() {
          @Override
          public void completed(AsynchronousSocketChannel client, Object nothing) {
            new Connection(client).read();
            letIn();
          }

          @Override
          public void failed(Throwable closed, Object nothing) {
            // The end of all.
          }
        });
  }

  private final class Connection implements CompletionHandler<Integer, Boolean> {
    private final AsynchronousSocketChannel client;
    private final LineCutter cutter = new LineCutter();
    private final ByteBuffer incoming = ByteBuffer.allocate(4 * 1024);
    private ByteBuffer answers = ByteBuffer.allocate(0);

    Connection(AsynchronousSocketChannel client) {
      this.client = client;
    }

    void read() {
      client.read(incoming.clear(), true, this);
    }

    @Override
    public void completed(Integer bytes, Boolean wasRead) {
      if (wasRead) {
        if (bytes < 0) {
          close();
          return;
        }
        answer();
      }
      if (answers.hasRemaining()) {
        client.write(answers, false, this);
      } else if (cutter.tooLong()) {
        close();
      } else {
        read();
      }
    }

    @Override
    public void failed(Throwable gone, Boolean wasRead) {
      close();
    }

    private void answer() {
      StringBuilder all = new StringBuilder();
      for (String line : cutter.cut(incoming.flip())) {
        all.append(handler.answer(line)).append('\n');
      }
      answers = ByteBuffer.wrap(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void close() {
      try {
        client.close();
      } catch (IOException alreadyGone) {
        // Then it is what it should be.
      }
    }
  }
}

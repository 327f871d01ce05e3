package raw;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import calls.RawHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.CountDownLatch;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = HTTP,
    why = "channels that call back, and one thread that waits for all of them")
final class AsynchronousSockets implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    CountDownLatch left = new CountDownLatch(calls.count());
    for (URI uri : calls.uris()) {
      AsynchronousSocketChannel channel = AsynchronousSocketChannel.open();
      channel.connect(RawHttp.address(uri)).get();
      channel.write(ByteBuffer.wrap(RawHttp.request(uri))).get();
      channel.read(ByteBuffer.allocate(8192), channel, new Reading(left));
    }
    left.await();
  }

  private record Reading(CountDownLatch left)
      implements CompletionHandler<Integer, AsynchronousSocketChannel> {
    @Override
    public void completed(Integer read, AsynchronousSocketChannel channel) {
      if (read < 0) {
        failed(null, channel);
      } else {
        channel.read(ByteBuffer.allocate(8192), channel, this);
      }
    }

    @Override
    public void failed(Throwable why, AsynchronousSocketChannel channel) {
      left.countDown();
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

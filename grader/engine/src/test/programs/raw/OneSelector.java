package raw;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import calls.RawHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(value = ASYNC, over = HTTP, why = "one thread and one selector for every channel")
final class OneSelector implements Program {
  @Override
  public void run(Calls calls) throws IOException {
    try (Selector selector = Selector.open()) {
      for (URI uri : calls.uris()) {
        SocketChannel channel = RawHttp.ask(uri);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
      }
      ByteBuffer buffer = ByteBuffer.allocate(8192);
      while (!selector.keys().isEmpty()) {
        selector.select(
            key -> {
              try {
                if (((SocketChannel) key.channel()).read(buffer.clear()) < 0) {
                  key.channel().close();
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
        selector.selectNow();
      }
    }
  }
}

package raw;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.THREADS;

import calls.RawHttp;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = THREADS,
    over = HTTP,
    why = "each of eight threads waits in a selector of its own for one channel")
final class SelectorPerUri implements Program {
  @Override
  public void run(Calls calls) {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (URI uri : calls.uris()) {
        pool.submit(() -> read(uri));
      }
    }
  }

  private static Void read(URI uri) throws IOException {
    try (Selector selector = Selector.open();
        SocketChannel channel = RawHttp.ask(uri)) {
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ);
      ByteBuffer buffer = ByteBuffer.allocate(8192);
      do {
        selector.select();
        selector.selectedKeys().clear();
      } while (channel.read(buffer.clear()) >= 0);
    }
    return null;
  }
}

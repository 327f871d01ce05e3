package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = HTTP,
    why = "one thread starts them all; the twenty that asked for a proxy only read another socket")
final class BorrowedIssuers implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<?>> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        all.add(calls.async(i));
      }
      for (int i = 0; i < 20; i++) {
        URI uri = calls.uris().get(i);
        Socket socket = new Socket(silent.getInetAddress(), silent.getLocalPort());
        sockets.add(socket);
        readers.submit(
            () -> {
              ProxySelector.getDefault().select(uri);
              return socket.getInputStream().read();
            });
      }
      all.forEach(CompletableFuture::join);
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}

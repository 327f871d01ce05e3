package events;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "sixteen threads read a socket that has nothing to do with the calls")
final class AsyncBesideAnotherSocket implements Program {
  @Override
  public void run(Calls calls) throws IOException {
    List<Socket> sockets = new ArrayList<>();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        ExecutorService readers = Executors.newFixedThreadPool(16)) {
      for (int r = 0; r < 16; r++) {
        Socket socket = new Socket(silent.getInetAddress(), silent.getLocalPort());
        sockets.add(socket);
        readers.submit(() -> socket.getInputStream().read());
      }
      CompletableFuture.allOf(
              IntStream.range(0, calls.count())
                  .mapToObj(calls::async)
                  .toArray(CompletableFuture[]::new))
          .join();
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}

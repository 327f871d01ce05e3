package open;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.UNTOLD;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = UNTOLD,
    over = HTTP,
    why = "who asked was hidden, and sixteen threads read some socket or other")
final class SocketsElsewhereAndHidden implements Program {
  @Override
  public void run(Calls calls) throws IOException {
    List<Socket> sockets = new ArrayList<>();
    HttpClient client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    try (client;
        ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        ExecutorService readers = Executors.newFixedThreadPool(16)) {
      for (int r = 0; r < 16; r++) {
        Socket socket = new Socket(silent.getInetAddress(), silent.getLocalPort());
        sockets.add(socket);
        readers.submit(() -> socket.getInputStream().read());
      }
      CompletableFuture.allOf(
              calls.uris().stream()
                  .map(uri -> HttpRequest.newBuilder(uri).build())
                  .map(request -> client.sendAsync(request, BodyHandlers.ofString()))
                  .toArray(CompletableFuture[]::new))
          .join();
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}

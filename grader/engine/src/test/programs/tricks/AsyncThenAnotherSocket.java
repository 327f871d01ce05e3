package tricks;

import static workshop.engine.programs.Over.FILES;
import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = {HTTP, FILES},
    why = "twelve threads start a call each and then read a socket that has nothing to do with it")
final class AsyncThenAnotherSocket implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    List<Socket> sockets = new ArrayList<>();
    List<Future<CompletableFuture<?>>> all = new ArrayList<>();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        ExecutorService pool = Executors.newFixedThreadPool(12)) {
      Queue<CompletableFuture<?>> started = new ConcurrentLinkedQueue<>();
      CountDownLatch all12 = new CountDownLatch(12);
      for (int i = 0; i < 12; i++) {
        int each = i;
        Socket socket = new Socket(silent.getInetAddress(), silent.getLocalPort());
        sockets.add(socket);
        pool.submit(
            () -> {
              started.add(calls.async(each));
              all12.countDown();
              return socket.getInputStream().read();
            });
      }
      all12.await();
      started.forEach(CompletableFuture::join);
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}

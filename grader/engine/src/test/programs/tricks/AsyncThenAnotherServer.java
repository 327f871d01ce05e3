package tricks;

import static workshop.engine.programs.Over.HTTP;
import static workshop.engine.programs.Tells.ASYNC;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.engine.programs.Calls;
import workshop.engine.programs.Program;
import workshop.engine.programs.Shows;

@Shows(
    value = ASYNC,
    over = HTTP,
    why = "twelve threads start a call each and then wait for a server that is not the shop")
final class AsyncThenAnotherServer implements Program {
  @Override
  public void run(Calls calls) throws Exception {
    Queue<CompletableFuture<?>> started = new ConcurrentLinkedQueue<>();
    CountDownLatch all12 = new CountDownLatch(12);
    ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    URI elsewhere = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/elsewhere");
    HttpClient client = HttpClient.newHttpClient();
    try (ExecutorService pool = Executors.newFixedThreadPool(12)) {
      for (int i = 0; i < 12; i++) {
        int each = i;
        pool.submit(
            () -> {
              started.add(calls.async(each));
              all12.countDown();
              return client.send(
                  HttpRequest.newBuilder(elsewhere).build(), BodyHandlers.discarding());
            });
      }
      all12.await();
      started.forEach(CompletableFuture::join);
      client.shutdownNow();
    } finally {
      silent.close();
    }
  }
}

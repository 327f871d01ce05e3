package workshop.engine.threads;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/// Code as a participant writes it; each method tells the stack at its innermost point.
final class Callbacks {
  private Callbacks() {}

  static List<Frame> here() {
    return Stream.of(Thread.currentThread().getStackTrace())
        .map(element -> Frame.parse(element.toString()))
        .toList();
  }

  static List<Frame> onCompletion() {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletableFuture<List<Frame>> stack = answer.thenApply(text -> here());
    answer.complete("");
    return stack.join();
  }

  static List<Frame> onCompletedFuture() {
    return CompletableFuture.completedFuture("").thenApply(text -> here()).join();
  }

  static List<Frame> afterTask() {
    CountDownLatch attached = new CountDownLatch(1);
    CompletableFuture<List<Frame>> stack =
        CompletableFuture.runAsync(() -> await(attached)).thenApply(nothing -> here());
    attached.countDown();
    return stack.join();
  }

  static List<Frame> inHelperMethod() {
    return CompletableFuture.completedFuture("").thenApply(Callbacks::deeper).join();
  }

  static List<Frame> inSuppliedTask(Executor pool) {
    return CompletableFuture.supplyAsync(() -> here(), pool).join();
  }

  static List<Frame> inRunTask(Executor pool) {
    CompletableFuture<List<Frame>> stack = new CompletableFuture<>();
    CompletableFuture.runAsync(() -> stack.complete(here()), pool).join();
    return stack.join();
  }

  static List<Frame> onLoop(Executor loop) {
    CompletableFuture<List<Frame>> stack = new CompletableFuture<>();
    loop.execute(() -> stack.complete(here()));
    return stack.join();
  }

  static List<Frame> inPooledTask(ExecutorService pool) throws Exception {
    return pool.submit(() -> here()).get();
  }

  static List<Frame> inBodyHandler() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    CompletableFuture<List<Frame>> stack = new CompletableFuture<>();
    URI address = URI.create("http://localhost:" + server.getAddress().getPort());
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(
          HttpRequest.newBuilder(address).build(),
          head -> {
            stack.complete(here());
            return BodySubscribers.discarding();
          });
    } finally {
      server.stop(0);
    }
    return stack.join();
  }

  static List<Frame> onRead(Path file) throws IOException {
    CompletableFuture<List<Frame>> stack = new CompletableFuture<>();
    try (AsynchronousFileChannel channel = AsynchronousFileChannel.open(file)) {
      channel.read(
          ByteBuffer.allocate(1),
          0,
          stack,
          new CompletionHandler<>() {
            @Override
            public void completed(Integer read, CompletableFuture<List<Frame>> into) {
              into.complete(told());
            }

            @Override
            public void failed(Throwable reason, CompletableFuture<List<Frame>> into) {
              into.completeExceptionally(reason);
            }
          });
      return stack.join();
    }
  }

  private static List<Frame> told() {
    return here();
  }

  private static List<Frame> deeper(String text) {
    return text.isEmpty() ? here() : List.of();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

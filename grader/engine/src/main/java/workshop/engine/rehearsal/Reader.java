package workshop.engine.rehearsal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/// Stands in for what participants write.
final class Reader {
  /// Reads a page with one thread for each copy.
  List<String> threaded(URI page, int copies) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(page).build();
      List<Future<String>> titles =
          IntStream.range(0, copies)
              .mapToObj(
                  i -> threads.submit(() -> title(client.send(request, BodyHandlers.ofString()))))
              .toList();
      List<String> all = new ArrayList<>();
      for (Future<String> title : titles) {
        all.add(title.get());
      }
      return all;
    }
  }

  /// Reads a page that many times with no thread waiting.
  List<String> async(URI page, int copies) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(page).build();
      List<CompletableFuture<String>> titles =
          IntStream.range(0, copies)
              .mapToObj(i -> client.sendAsync(request, BodyHandlers.ofString()))
              .map(answer -> answer.thenApply(Reader::title))
              .toList();
      return titles.stream().map(CompletableFuture::join).toList();
    }
  }

  private static String title(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).title();
  }
}

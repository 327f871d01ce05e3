package gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workshop.practice.protocol.WholeFile;

/// Makes a gallery of a shop's covers, one after another.
public final class Gallery {

  public GalleryReport build(URI shop, Path target) throws InterruptedException {
    List<Book> shown = new ArrayList<>();
    Map<URI, Failure> failed = new HashMap<>();
    try (HttpClient client = HttpClient.newHttpClient();
        Thumbnailer thumbnailer = new Thumbnailer()) {
      Crawl crawl = Crawler.crawl(client, shop).join();
      crawl.missing().forEach((page, why) -> failed.put(page, new Failure(Step.CRAWL, why)));
      for (Book book : crawl.books()) {
        Step step = Step.DOWNLOAD;
        try {
          byte[] cover = download(client, book);
          step = Step.THUMBNAIL;
          byte[] thumbnail = thumbnailer.of(book.file(), cover);
          step = Step.FILE;
          WholeFile.write(target.resolve(book.file()), thumbnail);
          shown.add(book);
        } catch (IOException e) {
          failed.put(book.cover(), Failure.of(step, e));
        }
      }
      GalleryReport report = new GalleryReport(shown, failed);
      byte[] index = IndexPage.html(report).getBytes(StandardCharsets.UTF_8);
      WholeFile.write(target.resolve(IndexPage.FILE), index);
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] download(HttpClient client, Book book)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(book.cover()).build();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray()); // here
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return response.body();
  }
}

package workshop.measuring.tasks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.practice.pictures.Picture;
import workshop.practice.shop.Shop;
import workshop.practice.shop.ShopSpec;

/// All that the tasks work on: a host that takes its time to answer, and a folder of files, made
/// from a seed. Closing it stops the host and leaves the files.
public final class Workplace implements AutoCloseable {
  static final String BOOKS = "/book/";
  static final String QUOTES = "/quote/";
  static final String COVERS = "/cover/";

  /// How many different pictures there are; they come again and again.
  static final int PICTURES = 6;

  /// Where there is much to wait for, at least so many processes share it.
  static final int PROCESSES = 4;

  private static final int LONGEST = 1_200;
  private static final int WORDS = 300;
  private static final int BACKLOG = 500;
  private static final int SEED = 7;

  private final Path folder;
  private final HttpServer host;
  private final ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor();
  private final Shop shop = new Shop(ShopSpec.of(SEED), "");
  private final List<byte[]> covers = new ArrayList<>();

  private Workplace(Path folder) throws IOException {
    // Without this an answer may wait for 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.folder = folder;
    this.host =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
  }

  /// @param folder is made, if it is not there
  public static Workplace open(Path folder) throws IOException {
    Workplace place = new Workplace(folder);
    place.write();
    place.host.setExecutor(place.answering);
    place.answer(BOOKS, 100, place::book);
    place.answer(QUOTES, 50, Workplace::quote);
    place.answer(COVERS, 100, unit -> place.covers.get(unit % PICTURES));
    place.host.start();
    return place;
  }

  /// @param units of the task
  public Material material(int units) {
    URI uri = URI.create("http://127.0.0.1:%d/".formatted(host.getAddress().getPort()));
    return new Material(uri, folder, units);
  }

  private void write() throws IOException {
    Files.createDirectories(folder);
    Material all = material(TaskKind.FILES.units());
    for (int unit = 0; unit < all.units(); unit++) {
      Files.writeString(all.text(unit), text(unit));
    }
    for (int picture = 0; picture < PICTURES; picture++) {
      byte[] file = Picture.of(SEED, picture, LONGEST).file();
      Files.write(all.picture(picture), file);
      covers.add(file);
    }
  }

  private static String text(int unit) {
    SplittableRandom random = new SplittableRandom(unit);
    StringJoiner words = new StringJoiner(" ");
    for (int i = 0; i < WORDS + unit % WORDS; i++) {
      words.add("word" + random.nextInt(WORDS) * random.nextInt(WORDS));
    }
    return words.toString();
  }

  private byte[] book(int unit) {
    return shop.page(shop.books().get(unit % shop.books().size()).path()).bytes();
  }

  private static byte[] quote(int unit) {
    SplittableRandom random = new SplittableRandom(unit);
    StringJoiner before = new StringJoiner(",", "[", "]");
    for (int i = 0; i < 100; i++) {
      before.add(Integer.toString(random.nextInt(100_000)));
    }
    return "{\"share\":\"S%03d\",\"cents\":%d,\"before\":%s}"
        .formatted(unit, random.nextInt(100_000), before)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /// The body for a number.
  private interface Body {
    byte[] of(int unit);
  }

  private void answer(String path, long afterMillis, Body body) {
    host.createContext(
        path,
        exchange -> {
          try (HttpExchange asked = exchange) {
            int unit = Integer.parseInt(asked.getRequestURI().getPath().substring(path.length()));
            byte[] bytes = body.of(unit);
            Thread.sleep(afterMillis);
            asked.sendResponseHeaders(200, bytes.length);
            asked.getResponseBody().write(bytes);
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
  }

  @Override
  public void close() {
    host.stop(0);
    answering.shutdownNow();
  }
}

package workshop.practice.world;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import workshop.practice.shop.ShelfBook;
import workshop.practice.shop.Shop;
import workshop.practice.shop.ShopSpec;
import workshop.practice.wire.HostLost;
import workshop.practice.wire.Verb;

/// A book shop on the web, on a port of 127.0.0.1 that only this world has.
///
/// What it sells and how its pages look is said at [Shop].
public final class BookShop implements World {
  private final ControlLine line;
  private final String world;
  private final URI origin;
  private final Shop shop;
  private final Gate gate;

  BookShop(ControlLine line, String world, URI origin, ShopSpec spec) {
    this.line = line;
    this.world = world;
    this.origin = origin;
    this.shop = new Shop(spec, origin.toString());
    this.gate = new Gate(line, world);
  }

  /// The first listing page.
  public URI start() {
    return uri(Shop.start());
  }

  /// The address of a raw path that starts with a slash, whether there is a page or not.
  public URI uri(String path) {
    return URI.create(origin + path);
  }

  /// The truth: every book there is to be found, computed here from the spec.
  public List<ShelfBook> books() {
    return shop.books();
  }

  /// The book links that answer 404.
  public Set<URI> dead() {
    return uris(shop.dead());
  }

  /// Every page that answers 200: listings and books.
  public Set<URI> pages() {
    return uris(shop.paths());
  }

  private Set<URI> uris(List<String> paths) {
    return paths.stream().map(this::uri).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// From now on, whoever asks for this raw path gets this; [Behaviour#ANSWER] makes it as before.
  public void behave(String path, Behaviour behaviour) {
    line.ask(Verb.BEHAVE, world, path(path), behaviour, -1);
  }

  /// As [#behave(String, Behaviour)], for the next tries only; those after them are answered.
  ///
  /// @param firstTries how many, counted from now, as they pass the gate; 0: none
  public void behave(String path, Behaviour behaviour, int firstTries) {
    if (firstTries < 0) {
      throw new IllegalArgumentException("not a number of tries: " + firstTries);
    }
    line.ask(Verb.BEHAVE, world, path(path), behaviour, firstTries);
  }

  private static String path(String path) {
    if (!path.startsWith("/") || path.indexOf(' ') >= 0) {
      throw new IllegalArgumentException("not a raw path: " + path);
    }
    return path;
  }

  /// From now on every answer comes so much later, counted from when it passes the gate.
  public void latency(Duration latency) {
    if (latency.isNegative()) {
      throw new IllegalArgumentException("not a latency: " + latency);
    }
    line.ask(Verb.LATENCY, world, latency.toNanos());
  }

  /// From now on new connections are refused; those that exist go on.
  public void closeDoor() {
    line.ask(Verb.CLOSE_DOOR, world);
  }

  @Override
  public String unit() {
    return "request";
  }

  @Override
  public Gate gate() {
    return gate;
  }

  @Override
  public OperationLog log() {
    return Log.read(line.ask(Verb.LOG, world));
  }

  @Override
  public void close() {
    try {
      line.ask(Verb.CLOSE_WORLD, world);
    } catch (HostLost | IllegalStateException closedAlready) {
      // Then it is what it should be.
    }
  }
}

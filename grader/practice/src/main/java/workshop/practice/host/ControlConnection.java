package workshop.practice.host;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workshop.practice.host.desk.DeskWorld;
import workshop.practice.host.desk.Workers;
import workshop.practice.host.door.LineClient;
import workshop.practice.host.door.Token;
import workshop.practice.host.gate.HostedWorld;
import workshop.practice.host.gate.Told;
import workshop.practice.host.gate.Worlds;
import workshop.practice.host.http.WebWorld;
import workshop.practice.host.lines.Crowds;
import workshop.practice.quotes.Market;
import workshop.practice.quotes.MarketSpec;
import workshop.practice.shop.Covers;
import workshop.practice.shop.Shop;
import workshop.practice.shop.ShopSpec;
import workshop.practice.site.Site;
import workshop.practice.wire.Line;
import workshop.practice.wire.Verb;

/// One client that steers: asks and is answered line by line.
///
/// The worlds it opened live as long as it does, and obey nobody else.
final class ControlConnection extends LineClient {
  private final EventLoop loop;
  private final Worlds worlds;
  private final Workers workers;
  private final Set<String> mine = new LinkedHashSet<>();
  private final Crowds crowds;

  /// @param turnstile its port and token, as words
  ControlConnection(EventLoop loop, Token token, String turnstile, Worlds worlds, Workers workers) {
    super(token, turnstile);
    this.loop = loop;
    this.worlds = worlds;
    this.workers = workers;
    this.crowds = new Crowds(loop);
  }

  @Override
  protected void said(ChannelHandlerContext client, String line) {
    List<String> words = Line.words(line);
    try {
      Verb verb = Verb.valueOf(words.getFirst());
      switch (verb) {
        case OPEN_SHOP -> openSite(client, shop(words));
        case OPEN_QUOTES -> openSite(client, market(words));
        case OPEN_DESK -> say(client, Line.OK + " " + add(new DeskWorld()));
        case WORKERS ->
            say(
                client,
                Line.OK + workers.pids().stream().map(p -> " " + p).collect(Collectors.joining()));
        case CLIENTS_OPEN ->
            say(client, Line.OK + " " + crowds.open(Integer.parseInt(words.get(1))));
        case CLIENTS_CONNECT,
            CLIENTS_STATE,
            CLIENTS_HEARD,
            CLIENTS_SAY,
            CLIENTS_FLOOD,
            CLIENTS_ENOUGH,
            CLIENTS_LISTEN,
            CLIENTS_LEAVE,
            CLIENTS_CLOSE ->
            say(client, crowds.answer(verb, words.subList(1, words.size())));
        default -> say(client, answer(verb, words.subList(1, words.size())));
      }
    } catch (RuntimeException notUnderstood) {
      say(
          client,
          Line.NO + " " + String.valueOf(notUnderstood.getMessage()).replaceAll("\\s", " "));
    }
  }

  private static Function<String, Site> shop(List<String> words) {
    ShopSpec spec =
        new ShopSpec(
            Long.parseLong(words.get(1)),
            Integer.parseInt(words.get(2)),
            Integer.parseInt(words.get(3)),
            Covers.valueOf(words.get(4)));
    return origin -> new Shop(spec, origin);
  }

  private static Function<String, Site> market(List<String> words) {
    Site market =
        new Market(new MarketSpec(Long.parseLong(words.get(1)), Integer.parseInt(words.get(2))));
    return origin -> market;
  }

  private void openSite(ChannelHandlerContext client, Function<String, Site> site) {
    WebWorld.open(loop, site)
        .whenComplete(
            (world, broken) -> {
              if (broken != null) {
                say(client, Line.NO + " " + Line.word(String.valueOf(broken)));
              } else if (client.channel().isActive()) {
                say(client, Line.OK + " " + add(world) + " " + world.port());
              } else {
                world.close();
              }
            });
  }

  private String add(HostedWorld world) {
    String name = worlds.add(world);
    mine.add(name);
    return name;
  }

  private String answer(Verb verb, List<String> words) {
    String name = words.getFirst();
    @Nullable HostedWorld world = mine.contains(name) ? worlds.get(name) : null;
    if (world == null) {
      return Line.NO + " this world is closed";
    }
    if (verb == Verb.CLOSE_WORLD) {
      mine.remove(name);
      worlds.close(name);
      return Line.OK;
    }
    return Line.OK + answer(world, verb, words);
  }

  /// What follows the OK: nothing, or a blank and the words.
  private static String answer(HostedWorld world, Verb verb, List<String> words) {
    switch (verb) {
      case HOLD -> world.gate().hold();
      case RELEASE -> world.gate().release(words.stream().skip(1).map(Long::valueOf).toList());
      case RELEASE_ALL -> world.gate().releaseAll();
      case OPEN_GATE -> world.gate().open();
      case STATE -> {
        return Told.state(world);
      }
      case LOG -> {
        return Told.log(world);
      }
      case BEHAVE ->
          web(world)
              .behave(
                  words.get(1),
                  words.get(2),
                  Integer.parseInt(words.get(3)),
                  Line.unpacked(words.get(4)));
      case LATENCY -> web(world).latency(Duration.ofNanos(Long.parseLong(words.get(1))));
      case CLOSE_DOOR -> web(world).closeDoor();
      default -> throw new IllegalStateException("not of an open world: " + verb);
    }
    return "";
  }

  private static WebWorld web(HostedWorld world) {
    if (world instanceof WebWorld web) {
      return web;
    }
    throw new IllegalArgumentException("this world serves no pages");
  }

  @Override
  public void channelInactive(ChannelHandlerContext client) {
    mine.forEach(worlds::close);
    mine.clear();
    crowds.close();
  }
}

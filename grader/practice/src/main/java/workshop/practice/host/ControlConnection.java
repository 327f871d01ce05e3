package workshop.practice.host;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workshop.practice.shop.ShopSpec;
import workshop.practice.wire.Line;
import workshop.practice.wire.Verb;

/// One client that steers: shows the token, then asks and is answered line by line.
///
/// The worlds it opened live as long as it does.
final class ControlConnection extends SimpleChannelInboundHandler<String> {
  private final EventLoop loop;
  private final String token;
  private final Map<String, ShopWorld> worlds = new HashMap<>();
  private boolean known;
  private long opened;

  ControlConnection(EventLoop loop, String token) {
    this.loop = loop;
    this.token = token;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext client, String line) {
    if (known) {
      answer(client, Line.words(line));
    } else if (sameInConstantTime(line)) {
      known = true;
      say(client, Line.OK);
    } else {
      client.close();
    }
  }

  private boolean sameInConstantTime(String shown) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private void answer(ChannelHandlerContext client, List<String> words) {
    try {
      Verb verb = Verb.valueOf(words.getFirst());
      if (verb == Verb.OPEN_SHOP) {
        openShop(client, words);
      } else {
        ShopWorld world = worlds.get(words.get(1));
        if (world == null) {
          say(client, Line.NO + " this world is closed");
        } else {
          say(client, Line.OK + answer(world, verb, words.subList(1, words.size())));
        }
      }
    } catch (RuntimeException notUnderstood) {
      say(
          client,
          Line.NO + " " + String.valueOf(notUnderstood.getMessage()).replaceAll("\\s", " "));
    }
  }

  private void openShop(ChannelHandlerContext client, List<String> words) {
    ShopSpec spec =
        new ShopSpec(
            Long.parseLong(words.get(1)),
            Integer.parseInt(words.get(2)),
            Integer.parseInt(words.get(3)));
    String name = Long.toString(++opened);
    ShopWorld.open(loop, spec)
        .whenComplete(
            (world, broken) -> {
              if (broken != null) {
                say(client, Line.NO + " " + Line.word(String.valueOf(broken)));
              } else if (client.channel().isActive()) {
                worlds.put(name, world);
                say(client, Line.OK + " " + name + " " + world.port());
              } else {
                world.close();
              }
            });
  }

  /// What follows the OK: nothing, or a blank and the words.
  private String answer(ShopWorld world, Verb verb, List<String> words) {
    switch (verb) {
      case OPEN_SHOP -> throw new IllegalStateException("already done");
      case CLOSE_WORLD -> {
        worlds.remove(words.getFirst());
        world.close();
      }
      case HOLD -> world.gate().hold();
      case RELEASE ->
          world
              .gate()
              .release(words.stream().skip(1).map(Long::valueOf).collect(Collectors.toList()));
      case RELEASE_ALL -> world.gate().releaseAll();
      case OPEN_GATE -> world.gate().open();
      case STATE -> {
        return Told.state(world.tally(), world.gate());
      }
      case LOG -> {
        return Told.log(world.tally());
      }
      case BEHAVE ->
          world
              .plan()
              .set(words.get(1), Conduct.valueOf(words.get(2)), Integer.parseInt(words.get(3)));
      case LATENCY -> world.latency(Duration.ofNanos(Long.parseLong(words.get(1))));
      case CLOSE_DOOR -> world.closeDoor();
    }
    return "";
  }

  private static void say(ChannelHandlerContext client, String line) {
    client.writeAndFlush(line + "\n");
  }

  @Override
  public void channelInactive(ChannelHandlerContext client) {
    worlds.values().forEach(ShopWorld::close);
    worlds.clear();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext client, Throwable cause) {
    client.close();
  }
}

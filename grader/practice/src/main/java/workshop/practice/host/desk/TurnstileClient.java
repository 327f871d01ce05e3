package workshop.practice.host.desk;

import io.netty.channel.ChannelHandlerContext;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import workshop.practice.host.door.LineClient;
import workshop.practice.host.door.Token;
import workshop.practice.host.gate.Visit;
import workshop.practice.host.gate.Worlds;
import workshop.practice.wire.Line;
import workshop.practice.wire.Turn;

/// One process that lets operations through the turnstile: all its threads on one connection.
///
/// What it says is taken in when everything that the event loop saw in the same pass has been read:
/// a process that has ended is counted out before another, started in its place, is counted in.
public final class TurnstileClient extends LineClient {
  private final Worlds worlds;
  private final Workers workers;
  private final Map<String, Passing> passing = new HashMap<>();
  private final List<Long> hellos = new ArrayList<>();
  private final Queue<String> said = new ArrayDeque<>();

  public TurnstileClient(Token token, Worlds worlds, Workers workers) {
    super(token, "");
    this.worlds = worlds;
    this.workers = workers;
  }

  @Override
  protected void said(ChannelHandlerContext client, String line) {
    if (said.isEmpty()) {
      client.executor().execute(() -> client.executor().execute(() -> takeIn(client)));
    }
    said.add(line);
  }

  private void takeIn(ChannelHandlerContext client) {
    for (String line; (line = said.poll()) != null; ) {
      try {
        takeIn(client, Line.words(line));
      } catch (RuntimeException notUnderstood) {
        client.close();
      }
    }
  }

  private void takeIn(ChannelHandlerContext client, List<String> words) {
    switch (Turn.valueOf(words.get(0))) {
      case HELLO -> {
        long pid = Long.parseLong(words.get(1));
        hellos.add(pid);
        workers.hello(pid);
        say(client, Turn.HELLO.name());
      }
      case BEGIN -> begin(client, words);
      case PASS -> {
        Passing one = passing.get(words.get(1));
        if (one != null) {
          one.pass(Long.parseLong(words.get(2)));
        }
      }
      case END -> {
        Passing one = passing.remove(words.get(1));
        if (one != null) {
          one.end();
        } else {
          say(client, Turn.END + " " + words.get(1));
        }
      }
      case ISSUED ->
          worlds.issued(
              Integer.parseInt(words.get(1)),
              Line.unpacked(words.get(2)),
              Long.parseLong(words.get(3)),
              Long.parseLong(words.get(4)));
    }
  }

  private void begin(ChannelHandlerContext client, List<String> words) {
    String number = words.get(1);
    long pid = Long.parseLong(words.get(5));
    long thread = Long.parseLong(words.get(6));
    if (worlds.get(Line.unpacked(words.get(2))) instanceof DeskWorld desk) {
      int port = ((InetSocketAddress) client.channel().remoteAddress()).getPort();
      Visit visit =
          desk.tally().begin(Line.unpacked(words.get(3)), Line.unpacked(words.get(4)), port);
      passing.put(number, new Passing(client.channel(), number, desk, visit, pid, thread));
    } else {
      say(client, Line.NO + " " + number + Passing.CLOSED);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext client) {
    takeIn(client);
    passing.values().forEach(Passing::gone);
    passing.clear();
    hellos.forEach(workers::goodbye);
    hellos.clear();
  }
}

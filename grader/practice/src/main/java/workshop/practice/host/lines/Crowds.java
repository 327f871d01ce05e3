package workshop.practice.host.lines;

import io.netty.channel.EventLoop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workshop.practice.lines.Leaving;
import workshop.practice.wire.Line;
import workshop.practice.wire.Verb;

/// The clients that one steering connection has opened. Event loop only.
public final class Crowds {
  private final EventLoop loop;
  private final Map<String, Crowd> open = new HashMap<>();
  private int opened;

  public Crowds(EventLoop loop) {
    this.loop = loop;
  }

  /// @return its name
  public String open(int port) {
    String name = "clients-" + ++opened;
    open.put(name, new Crowd(loop, port));
    return name;
  }

  /// Answers whatever may be asked of clients.
  ///
  /// @param words what follows the verb
  public String answer(Verb verb, List<String> words) {
    @Nullable Crowd crowd = open.get(words.getFirst());
    if (crowd == null) {
      return Line.NO + " these clients are closed";
    }
    return Line.OK
        + switch (verb) {
          case CLIENTS_STATE -> crowd.state();
          case CLIENTS_HEARD ->
              crowd.heard(number(words, 1), number(words, 2), Boolean.parseBoolean(words.get(3)));
          default -> {
            steer(crowd, verb, words);
            yield "";
          }
        };
  }

  private void steer(Crowd crowd, Verb verb, List<String> words) {
    switch (verb) {
      case CLIENTS_CONNECT -> crowd.connect(number(words, 1));
      case CLIENTS_SAY ->
          crowd.say(number(words, 1), number(words, 2), Line.unpacked(words.get(3)));
      case CLIENTS_FLOOD ->
          crowd.flood(number(words, 1), Long.parseLong(words.get(2)), number(words, 3));
      case CLIENTS_ENOUGH -> crowd.stopFlood(number(words, 1));
      case CLIENTS_LISTEN -> crowd.listen(number(words, 1), Boolean.parseBoolean(words.get(2)));
      case CLIENTS_LEAVE ->
          crowd.leave(number(words, 1), number(words, 2), Leaving.valueOf(words.get(3)));
      case CLIENTS_CLOSE -> {
        open.remove(words.getFirst());
        crowd.close();
      }
      default -> throw new IllegalArgumentException("not said of clients: " + verb);
    }
  }

  private static int number(List<String> words, int index) {
    return Integer.parseInt(words.get(index));
  }

  /// Breaks every connection of every client.
  public void close() {
    open.values().forEach(Crowd::close);
    open.clear();
  }
}

package workshop.practice.world;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import workshop.practice.lines.ClientsState;
import workshop.practice.lines.Heard;
import workshop.practice.lines.Leaving;
import workshop.practice.lines.Standing;
import workshop.practice.wire.HostLost;
import workshop.practice.wire.Line;
import workshop.practice.wire.Verb;

/// Clients of a server at 127.0.0.1, thousands of them if need be. They live in the host's process,
/// on one thread, and are numbered from 0 in the order in which they were told to connect.
///
/// Nothing here waits for the server, but for [#awaitGreeted]: what a client is told, it does as
/// soon as its connection lets it. Any thread may call.
public final class LineClients implements AutoCloseable {
  private static final long BETWEEN_LOOKS_NANOS = 1_000_000;

  private final ControlLine line;
  private final String clients;

  LineClients(ControlLine line, String clients) {
    this.line = line;
    this.clients = clients;
  }

  /// So many more connect. Each says `hello N` with its number; at most 32 at a time are without an
  /// answer to that, so a server need not accept faster than it answers.
  public void connect(int many) {
    line.ask(Verb.CLIENTS_CONNECT, clients, many);
  }

  /// Waits until every client has got its first line or has gone, or the time is over: for a `main`
  /// that is run by hand.
  ///
  /// @return how many have got it
  public int awaitGreeted(Duration atMost) {
    long start = System.nanoTime();
    while (true) {
      ClientsState now = state();
      boolean all = now.greeted() + now.gone() >= now.asked();
      if (all || System.nanoTime() - start > atMost.toNanos()) {
        return now.greeted();
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }

  /// What all of them together have done.
  public ClientsState state() {
    Words words = line.ask(Verb.CLIENTS_STATE, clients);
    return new ClientsState(
        words.nextInt(),
        words.nextInt(),
        words.nextInt(),
        words.nextLong(),
        words.nextLong(),
        words.nextLong());
  }

  /// What each of some clients has heard.
  ///
  /// @param to the number behind the last
  public List<Heard> heard(int from, int to) {
    return ask(from, to, true);
  }

  /// As [#heard], but only counted: the texts are empty. Cheap enough to be asked often.
  public List<Heard> counted(int from, int to) {
    return ask(from, to, false);
  }

  private List<Heard> ask(int from, int to, boolean inWords) {
    Words words = line.ask(Verb.CLIENTS_HEARD, clients, from, to, inWords);
    List<Heard> heard = new ArrayList<>();
    for (int client = from; client < to; client++) {
      heard.add(
          new Heard(
              client,
              Standing.valueOf(words.next()),
              words.nextLong(),
              words.nextLong(),
              words.nextLong(),
              words.nextLong(),
              text(words.nextText())));
    }
    return heard;
  }

  private static String text(String oneCharAByte) {
    return new String(oneCharAByte.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /// Some clients say this, each in one go. What makes it a line is its newline.
  ///
  /// @param to the number behind the last
  /// @param text sent as UTF-8; `%d` is the client's number
  public void say(int from, int to, String text) {
    say(from, to, text.getBytes(StandardCharsets.UTF_8));
  }

  /// As [#say(int, int, String)], byte by byte as given.
  public void say(int from, int to, byte[] bytes) {
    String word = Line.packed(new String(bytes, StandardCharsets.ISO_8859_1));
    line.ask(Verb.CLIENTS_SAY, clients, from, to, word);
  }

  /// One client says line after line, `echo 0000000 xxx…`, `echo 0000001 xxx…`, as fast as they are
  /// taken. From now on it expects to hear each of them again, in order.
  ///
  /// @param lines how many
  /// @param length of each, in bytes, with its newline; at least 14
  public void flood(int client, long lines, int length) {
    line.ask(Verb.CLIENTS_FLOOD, clients, client, lines, length);
  }

  /// The flood ends behind the line it is at.
  public void stopFlood(int client) {
    line.ask(Verb.CLIENTS_ENOUGH, clients, client);
  }

  /// From now on one client reads nothing, or reads again.
  public void listen(int client, boolean on) {
    line.ask(Verb.CLIENTS_LISTEN, clients, client, on);
  }

  /// Some clients leave.
  ///
  /// @param to the number behind the last
  public void leave(int from, int to, Leaving how) {
    line.ask(Verb.CLIENTS_LEAVE, clients, from, to, how);
  }

  /// Breaks every connection that is left. Closing twice is harmless, and so is a host that is
  /// gone.
  @Override
  public void close() {
    try {
      line.ask(Verb.CLIENTS_CLOSE, clients);
    } catch (HostLost | IllegalStateException closedAlready) {
      // Then it is what it should be.
    }
  }
}

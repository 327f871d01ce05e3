package eventloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import workshop.engine.facts.Rest;
import workshop.engine.junit.Watch;
import workshop.practice.lines.Heard;
import workshop.practice.world.LineClients;
import workshop.practice.world.PracticeHost;

/// A server of the participant's, with its clients. Every failure says what a client heard.
final class Scene implements AutoCloseable {
  /// So long must nothing move before the next part of a line is sent.
  private static final Duration A_PIECE = Duration.ofMillis(20);

  /// So long must nothing move before a flood is stuck, as full connections move by the system's
  /// own timers, or before a program is at rest.
  private static final Duration LONG = Duration.ofMillis(400);

  private static final String NO_DIFFERENCE = "every client heard what it should";

  private final Watch watch;
  private final LineServer server;
  private final int port;
  private final LineClients clients;
  private final List<Integer> deaf = new ArrayList<>();
  private long linesDue;
  private boolean closed;

  private Scene(Watch watch, LineServer server, int port, LineClients clients) {
    this.watch = watch;
    this.server = server;
    this.port = port;
    this.clients = clients;
  }

  static Scene open(PracticeHost practice, Watch watch) throws IOException {
    return open(practice, watch, Answers.of("ok"));
  }

  static Scene open(PracticeHost practice, Watch watch, LineHandler handler) throws IOException {
    LineServer server = LineServer.start(anyPort(), handler);
    int port = server.port(); // who has closed may have forgotten it
    return new Scene(watch, server, port, practice.openClients(port));
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
  }

  LineClients clients() {
    return clients;
  }

  int port() {
    return port;
  }

  void closeServer() {
    closed = true;
    server.close();
  }

  /// So many more clients come, and each is greeted.
  void arrive(int many) {
    int all = clients.state().asked() + many;
    clients.connect(many);
    linesDue += many;
    watch.until(
        clients,
        () -> clients.state().greeted() == all,
        () ->
            "%d of %d clients got no answer to their first line"
                .formatted(all - clients.state().greeted(), all));
  }

  /// Some clients say something that has a number of newlines in it; `%d` is the client.
  void say(int from, int to, String text) {
    linesDue += (to - from) * text.chars().filter(c -> c == '\n').count();
    clients.say(from, to, text);
  }

  /// As [#say], and then waits until nothing moves.
  void sayAndSettle(int from, int to, String text) {
    say(from, to, text);
    settle();
  }

  /// From now on this client reads nothing, as long as the server lives.
  void deafen(int client) {
    deaf.add(client);
    clients.listen(client, false);
  }

  void settle() {
    watch.settle(clients, A_PIECE);
  }

  /// Waits for longer until nothing moves.
  Rest rest() {
    return watch.settle(clients, LONG);
  }

  /// Waits for every answer that is due, then holds all that some clients have heard since they
  /// came against this; `%d` is the client.
  void hear(int from, int to, String expected) {
    watch.until(
        clients, () -> clients.state().lines() >= linesDue, () -> compare(from, to, expected));
    String difference = compare(from, to, expected);
    assertThat(difference).withFailMessage(difference).isEqualTo(NO_DIFFERENCE);
  }

  private String compare(int from, int to, String template) {
    List<Heard> wrong =
        clients.heard(from, to).stream()
            .filter(heard -> !heard.text().equals(expected(heard, template)))
            .toList();
    if (wrong.isEmpty()) {
      return NO_DIFFERENCE;
    }
    Heard first = wrong.getFirst();
    return "%d of %d clients did not hear what they should: %s"
        .formatted(
            wrong.size(),
            to - from,
            Difference.of(first.client(), first.text(), expected(first, template)));
  }

  private static String expected(Heard heard, String template) {
    return template.replace("%d", Integer.toString(heard.client()));
  }

  /// A server that waits for a client which reads nothing would never close.
  @Override
  public void close() {
    for (int client : deaf) {
      clients.stopFlood(client);
      clients.listen(client, true);
    }
    if (!closed) {
      server.close();
    }
  }
}

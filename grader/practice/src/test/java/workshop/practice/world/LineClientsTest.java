package workshop.practice.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import workshop.practice.lines.ClientsState;
import workshop.practice.lines.Heard;
import workshop.practice.lines.Leaving;
import workshop.practice.lines.Standing;

/// The server here says again whatever it hears, each client with a thread of its own.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LineClientsTest {
  private final PracticeHost host = PracticeHost.start();
  private final List<Socket> let = new CopyOnWriteArrayList<>();
  private ServerSocket door;
  private LineClients clients;

  @BeforeEach
  void start() throws IOException {
    door = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    Thread.startVirtualThread(this::letIn);
    clients = host.openClients(door.getLocalPort());
  }

  @AfterEach
  void stop() throws IOException {
    door.close();
    host.close();
  }

  @Test
  void each_client_says_hello_and_is_greeted() {
    arrive(200);

    assertThat(clients.state())
        .isEqualTo(new ClientsState(200, 200, 0, hello(200), hello(200), 200));
    assertThat(clients.heard(199, 200))
        .containsExactly(new Heard(199, Standing.OPEN, 10, 10, 1, -1, "hello 199\n"));
  }

  @Test
  void text_has_each_clients_number_and_bytes_go_as_they_are() {
    arrive(2);

    clients.say(0, 2, "Käse %d \\ and\rmore\n");
    clients.say(1, 2, new byte[] {0, 'x', '\n'});
    until(5);

    assertThat(clients.heard(0, 2))
        .extracting(Heard::text)
        .containsExactly("hello 0\nKäse 0 \\ and\rmore\n", "hello 1\nKäse 1 \\ and\rmore\n\0x\n");
  }

  @Test
  void who_is_only_counted_is_told_without_text() {
    arrive(1);

    assertThat(clients.counted(0, 1)).containsExactly(new Heard(0, Standing.OPEN, 8, 8, 1, -1, ""));
  }

  @Test
  void who_does_not_listen_hears_nothing_until_it_does() {
    arrive(2);
    clients.listen(0, false);
    clients.say(0, 2, "more\n");
    until(3);

    assertThat(clients.counted(0, 2)).extracting(Heard::lines).containsExactly(1L, 2L);

    clients.listen(0, true);
    until(4);
    assertThat(clients.counted(0, 2)).extracting(Heard::lines).containsExactly(2L, 2L);
  }

  @Test
  void a_flood_is_heard_again_line_by_line() {
    arrive(1);

    clients.flood(0, 1_000, 100);
    until(1_001);

    Heard heard = clients.counted(0, 1).getFirst();
    assertThat(heard.firstWrong()).isEqualTo(-1);
    assertThat(heard.saidBytes()).isEqualTo(100_000 + hello(1));
    assertThat(heard.heardBytes()).isEqualTo(100_000 + hello(1));
  }

  @Test
  void a_line_of_a_flood_that_comes_back_wrong_is_told_by_its_number() {
    arrive(1);

    clients.flood(0, 10, 100);
    clients.say(0, 1, "not the flood's\n");
    until(12);

    assertThat(clients.counted(0, 1).getFirst().firstWrong()).isEqualTo(10);
  }

  @Test
  void who_leaves_is_gone_and_who_has_finished_still_hears() {
    arrive(3);

    clients.leave(0, 1, Leaving.RESET);
    clients.leave(1, 2, Leaving.CLOSE);
    clients.say(2, 3, "last\n");
    clients.leave(2, 3, Leaving.FINISH);
    await().until(() -> clients.state().gone() == 3);

    assertThat(clients.heard(0, 3))
        .extracting(Heard::standing)
        .containsExactly(Standing.LEFT, Standing.LEFT, Standing.ENDED);
    assertThat(clients.heard(2, 3).getFirst().text()).isEqualTo("hello 2\nlast\n");
  }

  @Test
  void a_port_at_which_nobody_listens_refuses() throws IOException {
    int port = door.getLocalPort();
    door.close();
    LineClients late = host.openClients(port);

    late.connect(40);
    await().until(() -> late.state().gone() == 40);

    assertThat(late.counted(0, 40)).extracting(Heard::standing).containsOnly(Standing.REFUSED);
  }

  @Test
  void closed_clients_break_their_connections() {
    arrive(2);

    clients.close();

    await().until(() -> let.stream().allMatch(Socket::isClosed));
  }

  private void arrive(int many) {
    clients.connect(many);
    await().until(() -> clients.state().greeted() == many);
  }

  private void until(long lines) {
    await().until(() -> clients.state().lines() == lines);
  }

  /// How many bytes the hellos of so many clients have.
  private static long hello(int many) {
    long bytes = 0;
    for (int client = 0; client < many; client++) {
      bytes += ("hello " + client + "\n").length();
    }
    return bytes;
  }

  private void letIn() {
    try {
      while (true) {
        Socket client = door.accept();
        let.add(client);
        Thread.startVirtualThread(() -> sayAgain(client));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private static void sayAgain(Socket client) {
    try (client) {
      client.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException gone) {
      // Then it is closed.
    }
  }
}

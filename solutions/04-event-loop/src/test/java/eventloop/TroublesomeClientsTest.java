package eventloop;

import static org.assertj.core.api.Assertions.assertThat;
import static workshop.engine.junit.Verdicts.assertThat;

import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.lines.Heard;
import workshop.practice.lines.Leaving;
import workshop.practice.lines.Standing;
import workshop.practice.world.LineClients;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = LineServer.class, method = "start", leftovers = false)
@Tag("task-2")
class TroublesomeClientsTest {
  private static final int LINE_BYTES = 1_000;

  /// More than all buffers between a client and a server hold, on any system.
  private static final long FLOOD_LINES = 32_000;

  private static final long SHORT_FLOOD_LINES = 8_000;

  @DoneWhen(
      value = "while one client reads nothing, the others are answered",
      hint = "send what the client's side takes now, and the rest when it takes more")
  void a_client_that_reads_nothing_holds_up_nobody(PracticeHost practice, Watch watch)
      throws Exception {
    try (Scene scene = Scene.open(practice, watch)) {
      scene.arrive(4);
      scene.deafen(0);
      scene.clients().say(0, 1, "big\n");
      scene.settle();

      scene.say(1, 4, "scan %d\n");

      watch.until(
          scene.clients(),
          () -> scene.clients().counted(1, 4).stream().allMatch(heard -> heard.lines() == 2),
          () -> "3 clients got no answer while another one read nothing");
    }
  }

  @DoneWhen(
      value = "a client that reads nothing is not read from for ever",
      hint = "decide what to do with a client for which much is waiting already")
  void a_client_that_reads_nothing_is_not_read_from(PracticeHost practice, Watch watch)
      throws Exception {
    try (Scene scene = Scene.open(practice, watch)) {
      scene.arrive(1);
      floodDeaf(scene, FLOOD_LINES);

      long taken = counted(scene, 0).saidBytes();

      assertThat(taken)
          .withFailMessage(
              "all of %,d bytes taken from a client that reads no answer", FLOOD_LINES * LINE_BYTES)
          .isLessThan(FLOOD_LINES * LINE_BYTES);
    }
  }

  @DoneWhen(
      value = "when it reads again, it gets every answer, whole and in order",
      hint = "look at what write returns, and at what is left in the buffer")
  void a_client_that_reads_again_gets_every_answer(PracticeHost practice, Watch watch)
      throws Exception {
    try (Scene scene = Scene.open(practice, watch)) {
      scene.arrive(1);
      floodDeaf(scene, SHORT_FLOOD_LINES);

      scene.clients().listen(0, true);

      watch.until(
          scene.clients(),
          () ->
              counted(scene, 0).lines() == SHORT_FLOOD_LINES + 1
                  || counted(scene, 0).firstWrong() >= 0,
          () -> notAll());
      assertThat(counted(scene, 0).firstWrong()).withFailMessage(notAll()).isEqualTo(-1);
    }
  }

  private static String notAll() {
    return "a client did not hear all of %,d answers in order when it read again"
        .formatted(SHORT_FLOOD_LINES);
  }

  @DoneWhen(
      value = "clients that vanish take nobody with them",
      hint = "decide what happens to a client when a call on its channel fails or finds the end")
  void clients_that_vanish_take_nobody_with_them(PracticeHost practice, Watch watch)
      throws Exception {
    try (Scene scene = Scene.open(practice, watch)) {
      LineClients clients = scene.clients();
      scene.arrive(40);
      clients.say(0, 10, "half a li");
      clients.leave(0, 10, Leaving.RESET);
      clients.leave(10, 20, Leaving.CLOSE);
      scene.deafen(20);
      clients.say(20, 21, "big\n");
      scene.settle();
      clients.leave(20, 21, Leaving.RESET);
      assertThat(scene.rest()).isRest();

      clients.say(30, 40, "scan %d\n");

      watch.until(
          clients,
          () -> clients.counted(30, 40).stream().allMatch(heard -> heard.lines() == 2),
          () -> "clients that stayed got no answer after 21 others had vanished");
    }
  }

  @DoneWhen(
      value = "a client that ends its side gets every answer, then the end",
      hint = "close a client's channel when there is nothing more to read and nothing more to send")
  void a_client_that_ends_its_side_gets_every_answer(PracticeHost practice, Watch watch)
      throws Exception {
    try (Scene scene = Scene.open(practice, watch)) {
      scene.arrive(10);
      scene.say(0, 10, "scan %d-1\nscan %d-2\nscan %d-3\nno newline");
      scene.clients().leave(0, 10, Leaving.FINISH);

      scene.hear(0, 10, "ok hello %d\nok scan %d-1\nok scan %d-2\nok scan %d-3\n");
      watch.until(
          scene.clients(),
          () -> scene.clients().state().gone() == 10,
          () ->
              "%d of 10 clients that had ended their side were still connected"
                  .formatted(10 - scene.clients().state().gone()));
    }
  }

  @DoneWhen(
      value = "a line of 8,192 bytes is answered, a longer one ends its client's connection",
      hint = "close the connection of a client as soon as its cutter says tooLong")
  void a_line_that_is_too_long_ends_its_connection(PracticeHost practice, Watch watch)
      throws Exception {
    Answers answers = Answers.of("ok");
    try (Scene scene = Scene.open(practice, watch, answers)) {
      scene.arrive(3);
      scene.clients().say(0, 1, "x".repeat(8_193));

      watch.until(
          scene.clients(),
          () -> counted(scene, 0).standing() != Standing.OPEN,
          () -> "a client said 8,193 bytes without a newline and was still connected");
      scene.say(1, 2, "y".repeat(8_192) + "\n");
      scene.say(2, 3, "scan\n");
      scene.hear(1, 2, "ok hello %d\nok " + "y".repeat(8_192) + "\n");
      scene.hear(2, 3, "ok hello %d\nok scan\n");
      assertThat(answers.longerThan(8_192))
          .withFailMessage("the handler was asked about a line of more than 8,192 bytes")
          .isZero();
    }
  }

  /// The first client says much and reads nothing, until it can say no more or has said all.
  private static void floodDeaf(Scene scene, long lines) {
    scene.deafen(0);
    scene.clients().flood(0, lines, LINE_BYTES);
    scene.rest();
  }

  private static Heard counted(Scene scene, int client) {
    return scene.clients().counted(client, client + 1).getFirst();
  }
}

package eventloop;

import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.lines.Standing;
import workshop.practice.world.LineClients;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = LineServer.class, method = "close")
@Tag("task-3")
class ClosingTest {
  @DoneWhen(
      value = "close ends every connection, also that of a client that reads nothing",
      hint = "close every channel that the loop knows, whatever is still waiting for it")
  void close_ends_every_connection(PracticeHost practice, Watch watch) throws Exception {
    try (Scene scene = Scene.open(practice, watch)) {
      LineClients clients = scene.clients();
      scene.arrive(20);
      scene.deafen(0);
      clients.say(0, 1, "big\n");
      clients.say(1, 10, "half a li");
      scene.settle();

      scene.closeServer();

      clients.listen(0, true);
      watch.until(
          clients,
          () -> clients.state().gone() == 20,
          () ->
              "%d of 20 clients were still connected after close"
                  .formatted(20 - clients.state().gone()));
    }
  }

  @DoneWhen(
      value = "after close nobody listens at the port any more",
      hint = "close what you listen with, and let the loop end before close returns")
  void after_close_nobody_listens(PracticeHost practice, Watch watch) throws Exception {
    try (Scene scene = Scene.open(practice, watch)) {
      scene.arrive(3);
      scene.settle();
      scene.closeServer();

      LineClients late = practice.openClients(scene.port());
      late.connect(1);

      watch.until(
          late,
          () -> late.counted(0, 1).getFirst().standing() == Standing.REFUSED,
          () -> "a client could still connect after close");
    }
  }

  @DoneWhen(
      value = "when close returns, no thread and no socket is left behind",
      hint = "wait in close until the loop has ended",
      leftovers = true)
  void nothing_is_left_behind(PracticeHost practice, Watch watch) throws Exception {
    try (Scene scene = Scene.open(practice, watch)) {
      scene.arrive(10);
      scene.sayAndSettle(0, 5, "half a li");

      scene.closeServer(); // the engine looks for what is left
    }
  }
}

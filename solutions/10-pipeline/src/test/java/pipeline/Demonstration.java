package pipeline;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import workshop.engine.recording.Scene;
import workshop.practice.mail.Letter;
import workshop.practice.mail.MailRoom;
import workshop.practice.work.Unit;

/// A morning in the mail room; what is done to a letter is an operation.
final class Demonstration {
  private static final int CAPACITY = 2;

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    scene.watch(scene.practice().openDesk("step"));
    MailRoom room = MailRoom.open();
    AtomicInteger scanned = new AtomicInteger();
    scene.begin();
    Pipeline.<Letter>run(
        () -> Unit.run("letter " + scanned.incrementAndGet(), "scan", room::scan),
        List.of(
            Stage.of("read", letter -> Unit.run(name(letter), "read", () -> room.read(letter))),
            Stage.of(
                "translate",
                letter -> Unit.run(name(letter), "translate", () -> room.translate(letter)))),
        letter -> Unit.run(name(letter), "file", () -> file(room, letter)),
        CAPACITY);
  }

  private static String name(Letter letter) {
    return "letter " + letter.number();
  }

  private static Letter file(MailRoom room, Letter letter) throws InterruptedException {
    room.file(letter);
    return letter;
  }
}

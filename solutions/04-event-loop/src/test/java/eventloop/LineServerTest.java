package eventloop;

import static workshop.engine.junit.Verdicts.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.engine.observe.ServingCount;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = LineServer.class, method = "start", leftovers = false)
@Tag("task-1")
class LineServerTest {
  private static final int FEW = 50;
  private static final int MANY = Room.upTo(2_000);

  @DoneWhen(
      value = "2,000 clients are connected, and one thread does all the work",
      hint = "let the thread that waits for clients also answer them")
  void all_clients_are_served_by_one_thread(PracticeHost practice, Watch watch) throws Exception {
    try (ServingCount count = watch.countServing();
        Scene scene = Scene.open(practice, watch, Answers.counted(count))) {
      scene.arrive(FEW);
      scene.settle();
      count.look();
      assertThat(count.soFar(FEW)).isOneThread();

      scene.arrive(MANY - FEW);
      count.look();
      scene.say(0, MANY, "scan %d\n");
      count.look();
      scene.hear(0, MANY, "ok hello %d\nok scan %d\n");
      count.look();
      assertThat(count.soFar(MANY)).isOneThread();
    }
  }

  @DoneWhen(
      value = "every line of every client gets its answer, in order",
      hint = "ask the handler for every line, and run main to see who gets no answer")
  void every_line_gets_its_answer(PracticeHost practice, Watch watch) throws Exception {
    try (Scene scene = Scene.open(practice, watch, Answers.of("found"))) {
      scene.arrive(20);
      scene.say(0, 20, "scan %d-1\n");
      scene.hear(0, 20, "found hello %d\nfound scan %d-1\n");
      scene.say(0, 20, "scan %d-2\n");

      scene.hear(0, 20, "found hello %d\nfound scan %d-1\nfound scan %d-2\n");
    }
  }

  @DoneWhen(
      value = "a line that comes in pieces is one line",
      hint = "keep for each client what it has begun to say")
  void a_line_in_pieces_is_one_line(PracticeHost practice, Watch watch) throws Exception {
    byte[] cheese = "K\u00e4se %d\n".getBytes(StandardCharsets.UTF_8);
    try (Scene scene = Scene.open(practice, watch)) {
      scene.arrive(10);
      scene.sayAndSettle(0, 10, "scan ");
      scene.clients().say(0, 10, Arrays.copyOf(cheese, 2)); // cuts a letter of two bytes in two
      scene.settle();
      scene.clients().say(0, 10, Arrays.copyOfRange(cheese, 2, cheese.length - 1));
      scene.settle();
      scene.say(0, 1, "\n");
      scene.hear(0, 1, "ok hello %d\nok scan K\u00e4se %d\n");
      scene.say(1, 10, "\n");

      scene.hear(1, 10, "ok hello %d\nok scan K\u00e4se %d\n");
    }
  }

  @DoneWhen(
      value = "several lines in one packet are several lines",
      hint = "answer every line that cut returns")
  void several_lines_in_one_packet_are_several_lines(PracticeHost practice, Watch watch)
      throws Exception {
    try (Scene scene = Scene.open(practice, watch)) {
      scene.arrive(10);
      scene.sayAndSettle(0, 10, "scan %d-1\nscan %d-2\n\nscan %d");
      scene.say(0, 10, "-3\nscan %d-4\n");

      String sofar = "ok hello %d\nok scan %d-1\nok scan %d-2\nok \n";
      scene.hear(0, 10, sofar + "ok scan %d-3\nok scan %d-4\n");
    }
  }

  @DoneWhen(
      value = "60,000 bytes at once, in lines of every length, are answered to the last byte",
      hint = "follow the last bytes of a full buffer: where do they go")
  void a_large_packet_is_answered_to_the_last_byte(PracticeHost practice, Watch watch)
      throws Exception {
    String lines =
        IntStream.concat(
                IntStream.rangeClosed(1, 250), IntStream.of(1023, 1024, 4095, 4096, 8191, 8192))
            .mapToObj(length -> "x".repeat(length) + "\n")
            .collect(Collectors.joining());
    try (Scene scene = Scene.open(practice, watch)) {
      scene.arrive(3);
      scene.say(0, 3, lines);

      scene.hear(0, 3, "ok hello %d\n" + lines.replaceAll("(?m)^x", "ok x"));
    }
  }

  @DoneWhen(
      value = "while nobody says anything, the loop sleeps",
      hint = "ask only for what you have something to do with")
  void the_loop_sleeps_while_nobody_says_anything(PracticeHost practice, Watch watch)
      throws Exception {
    try (Scene scene = Scene.open(practice, watch)) {
      scene.arrive(20);
      scene.say(0, 10, "half a line");

      assertThat(scene.rest()).isRest();
    }
  }
}

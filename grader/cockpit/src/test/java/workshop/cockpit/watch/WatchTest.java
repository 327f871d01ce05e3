package workshop.cockpit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.board.Ink;
import workshop.cockpit.TinyRepository;
import workshop.cockpit.screen.Terminal;
import workshop.engine.jvm.Folder;
import workshop.practice.work.Processes;

/// The watch as a whole: lines are typed, files are saved, the screen is read.
class WatchTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private TinyRepository tiny;
  private PipedOutputStream keyboard;
  private Thread watching;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @BeforeEach
  void open() throws IOException {
    tiny = new TinyRepository(folder);
    keyboard = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(keyboard);
    PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    Watch watch = new Watch(tiny.root(), new Terminal(out, Ink.PLAIN, false));
    watching =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    watch.run(in, StandardCharsets.UTF_8);
                  } catch (IOException | InterruptedException e) {
                    // the end of the test
                  }
                });
    awaitScreen("Type help");
  }

  @AfterEach
  void close() throws Exception {
    watching.interrupt();
    watching.join();
    tiny.close();
  }

  @Test
  void it_greets_with_the_board_and_what_to_open() {
    assertThat(screen())
        .contains("0 of 2 solved", "01 tiny    not graded yet")
        .contains("Next      read exercises/01-tiny/README.md");
  }

  @Test
  void a_save_is_said_at_once_and_graded() {
    tiny.save(tiny.tiny(), TinyRepository.WRONG);
    awaitScreen("Next      mend that and save; a hint: hint 01");
    tiny.save(tiny.tiny(), TinyRepository.RIGHT);
    awaitScreen("Next      compare with ours: solution 01; go on: next");

    assertThat(screen())
        .containsSubsequence(
            "checking 01 tiny ...",
            "01 tiny    not yet\n  We saw ",
            "01 tiny    wrong",
            "checking 01 tiny ...",
            "01 tiny    solved");
  }

  @Test
  void a_source_that_does_not_compile_is_told_with_its_line() {
    tiny.save(tiny.tiny(), "retrun guest;");

    awaitScreen("Next      mend that line and save");
    assertThat(screen()).contains("01 tiny    does not compile", "(Greeter.java:5)");
  }

  @Test
  void a_newer_save_drops_a_run_and_ends_its_jvm() throws IOException {
    Path pid = folder.resolve("pid");
    tiny.save(tiny.tiny(), endless(pid));
    long running = awaitPid(pid);

    tiny.save(tiny.tiny(), TinyRepository.RIGHT);

    awaitScreen("01 tiny    solved");
    assertThat(ProcessHandle.of(running).filter(Processes::live)).isEmpty();
    assertThat(screen()).doesNotContain("wrong", "not yet");
  }

  @Test
  void an_exercise_that_was_dropped_for_another_still_gets_its_verdict() throws IOException {
    Path pid = folder.resolve("pid");
    Path go = folder.resolve("go");
    tiny.save(
        tiny.tiny(),
        "if (java.nio.file.Files.exists(java.nio.file.Path.of(\"%s\"))) { %s } %s"
            .formatted(slashes(go), TinyRepository.RIGHT, endless(pid)));
    awaitPid(pid);
    Files.createFile(go);

    tiny.save(tiny.more(), TinyRepository.WRONG);

    awaitScreen("02 more    wrong");
    awaitScreen("01 tiny    solved");
  }

  @Test
  void endless_printing_is_overtaken_like_any_other_run() throws IOException {
    Path pid = folder.resolve("pid");
    tiny.save(tiny.tiny(), endless(pid).replace("Thread.sleep(1000)", "System.out.println(guest)"));
    long running = awaitPid(pid);

    tiny.save(tiny.tiny(), TinyRepository.RIGHT);

    awaitScreen("01 tiny    solved");
    assertThat(ProcessHandle.of(running).filter(Processes::live)).isEmpty();
  }

  @Test
  void a_deleted_exercise_is_said_and_the_watch_goes_on() throws IOException {
    Folder.empty(tiny.tiny().sources());
    awaitScreen("-Ddo=\"reset");

    tiny.save(tiny.more(), TinyRepository.RIGHT);

    awaitScreen("02 more    solved");
  }

  @Test
  void the_end_of_input_does_not_end_it() throws Exception {
    type("list");
    keyboard.close();

    tiny.save(tiny.tiny(), TinyRepository.RIGHT);

    awaitScreen("01 tiny    solved");
    assertThat(watching.isAlive()).isTrue();
  }

  @Test
  void quit_ends_it() throws Exception {
    type("quit");

    watching.join();
    assertThat(watching.isAlive()).isFalse();
  }

  @Test
  void hints_come_one_after_another() throws IOException {
    type("hint");
    type("hint");
    type("hint 01");

    awaitScreen("(that was the last one)\n\n01 tiny, task 1, hint 2 of 2");
    assertThat(screen()).contains("hint 1 of 2: where to begin", "hint again for the next one");
  }

  @Test
  void the_answer_is_shown_when_it_is_asked_for_twice() throws IOException {
    type("solution");
    awaitScreen("01 tiny is not solved yet");
    assertThat(screen()).doesNotContain("NOTES.md");
    type("solution");

    awaitScreen(
        "  compare   diff -r exercises/01-tiny/src/main \\\n"
            + "                    solutions/01-tiny/src/main");
  }

  @Test
  void next_goes_to_the_exercise_after_this_one_and_begins_again_at_the_end() throws IOException {
    type("next");
    awaitScreen("Next      read exercises/02-more/README.md");
    type("next");

    awaitScreen("02-more/README.md\n\nNext      read exercises/01-tiny/README.md");
  }

  @Test
  void what_it_does_not_know_it_says() throws IOException {
    type("dance");
    type("hint 77");
    type("timeline");
    type("");
    type("help");

    awaitScreen("There is no \"dance\" here; help says what there is.");
    awaitScreen("there is no exercise \"77\"; list shows all of them");
    awaitScreen("There is no picture of 01 tiny yet");
    awaitScreen("quit           end the watch");
  }

  private static String endless(Path pid) {
    return ("java.nio.file.Files.writeString(java.nio.file.Path.of(\"%s\"),"
            + " ProcessHandle.current().pid() + \"\\n\"); while (true) { Thread.sleep(1000); }")
        .formatted(slashes(pid));
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static long awaitPid(Path pid) throws IOException {
    await().atMost(PATIENCE).until(() -> Files.exists(pid) && Files.readString(pid).endsWith("\n"));
    return Long.parseLong(Files.readString(pid).strip());
  }

  private void type(String line) throws IOException {
    keyboard.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
  }

  private void awaitScreen(String text) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(screen()).contains(text));
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}

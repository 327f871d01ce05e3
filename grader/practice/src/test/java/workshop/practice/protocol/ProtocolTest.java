package workshop.practice.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.work.Workers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtocolTest {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  @TempDir Path folder;

  /// Says things that nobody asked for, and answers.
  public static void main(String[] args) throws IOException {
    System.out.println("a worker begins");
    WorkerSide.serve(ProtocolTest::answer);
    System.exit(7);
  }

  private static Message answer(Message question) throws IOException {
    System.out.println("a stray line about " + question);
    return switch (question.text()) {
      case "fail" -> throw new IOException("no such thing");
      case "crash" -> {
        Runtime.getRuntime().halt(9);
        throw new IllegalStateException();
      }
      default -> Message.of(question.text() + "!", question.bytes());
    };
  }

  @Test
  void a_question_is_answered_whatever_else_is_printed() throws Exception {
    Process process = start();
    try (ParentSide worker = ParentSide.of(process)) {
      byte[] bytes = new byte[100_000];
      bytes[99_999] = 3;

      Message answer = worker.ask(Message.of("größer", bytes));

      assertThat(answer.text()).isEqualTo("größer!");
      assertThat(answer.bytes()).isEqualTo(bytes);
      assertThatThrownBy(() -> worker.ask(Message.of("fail")))
          .isInstanceOf(WorkerFailed.class)
          .hasMessage("java.io.IOException: no such thing");
      assertThat(worker.ask(Message.of("")).text()).isEqualTo("!");
    }
    assertThat(process.waitFor()).isEqualTo(7);
  }

  @Test
  void questions_can_be_sent_before_the_answers_are_received() throws Exception {
    try (ParentSide worker = ParentSide.of(start())) {
      worker.send(Message.of("a"));
      worker.send(Message.of("b"));

      assertThat(worker.receive().text()).isEqualTo("a!");
      assertThat(worker.receive().text()).isEqualTo("b!");
      assertThatThrownBy(worker::receive).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_worker_that_ends_is_gone() throws Exception {
    Process process = start();
    ParentSide worker = ParentSide.of(process);

    assertThatThrownBy(() -> worker.ask(Message.of("crash")))
        .isInstanceOf(WorkerGone.class)
        .hasMessage("the worker, process %d, is gone".formatted(process.pid()));
    process.waitFor();
    assertThatThrownBy(() -> worker.ask(Message.of("again"))).isInstanceOf(WorkerGone.class);
    worker.close();
  }

  @Test
  void a_file_is_whole_or_not_there() throws IOException {
    Path file = folder.resolve("a.txt");
    WholeFile.write(file, new byte[] {1});
    WholeFile.write(file, new byte[] {1, 2, 3});

    assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(folder).isDirectoryContaining("glob:**/a.txt");
    try (var inside = Files.list(folder)) {
      assertThat(inside.count()).isEqualTo(1);
    }
  }

  @Test
  void a_watchdog_barks_when_the_time_is_over() throws InterruptedException {
    CountDownLatch barked = new CountDownLatch(1);
    try (Watchdog.Watch watch =
        Watchdog.after(Duration.ofNanos(1)).watch("it", barked::countDown)) {
      barked.await();

      assertThat(watch.barked()).isTrue();
    }
  }

  @Test
  void a_watch_that_is_closed_in_time_never_barked() {
    try (Watchdog.Watch watch = Watchdog.after(AN_HOUR).watch("it", () -> {})) {
      assertThat(watch.barked()).isFalse();
    }
  }

  private static Process start() throws IOException {
    return new ProcessBuilder(Workers.command(ProtocolTest.class))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}

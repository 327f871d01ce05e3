package workshop.practice.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workshop.practice.world.GateState;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.PracticeHost;

/// Every way into a file passes the gate once, and what does not open a file does not come near it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class WayTest {
  private static PracticeHost host;

  @TempDir Path folder;
  private FileWorld files;

  static Set<String> reading() {
    return new TreeSet<>(Ways.READING.keySet());
  }

  static Set<String> writing() {
    return new TreeSet<>(Ways.WRITING.keySet());
  }

  @BeforeAll
  static void start() {
    host = PracticeHost.start();
  }

  @AfterAll
  static void end() {
    host.close();
  }

  @BeforeEach
  void open() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("a.txt"), Ways.TEXT);
    files = FileWorld.open(host, folder);
  }

  @AfterEach
  void close() {
    files.close();
  }

  @ParameterizedTest
  @MethodSource("reading")
  void reading_is_held_once(String way) {
    files.gate().hold();
    var text = started(Ways.READING.get(way), files.root().resolve("in/a.txt"));

    GateState state = Await.held(files, 1);
    assertThat(state.held()).extracting(HeldOperation::name).containsExactly("in/a.txt");
    assertThat(state.held())
        .extracting(HeldOperation::pid)
        .containsOnly(ProcessHandle.current().pid());
    assertThat(text).isNotDone();
    files.gate().releaseAll();

    assertThat(text.join()).isEqualTo(Ways.TEXT);
    assertOver(1);
  }

  @ParameterizedTest
  @MethodSource("writing")
  void writing_is_held_once(String way) {
    files.gate().hold();
    var text = started(Ways.WRITING.get(way), files.root().resolve("b.txt"));

    Await.held(files, 1);
    assertThat(folder.resolve("b.txt")).isEmptyFile();
    files.gate().releaseAll();

    assertThat(text.join()).isEqualTo(Ways.TEXT);
    assertOver(1);
  }

  @Test
  void comparing_two_files_opens_two() throws IOException {
    Path file = files.root().resolve("in/a.txt");
    Path copy = Files.copy(file, files.root().resolve("b.txt"));

    assertThat(Files.mismatch(file, copy)).isEqualTo(-1);

    assertOver(3);
  }

  @Test
  void a_file_opened_and_not_read_is_counted_and_never_held() throws IOException {
    files.gate().hold();

    Path made = Files.createTempFile(files.root(), "made", ".txt");
    Files.newInputStream(made).close();

    assertOver(2);
  }

  @Test
  void looking_at_folders_and_attributes_is_free() throws IOException {
    files.gate().hold();

    FreeCalls.all(files.root());

    assertThat(files.gate().state().arrived()).isZero();
  }

  private void assertOver(long count) {
    assertThat(files.gate().state())
        .extracting(GateState::arrived, GateState::ended, GateState::inFlight)
        .containsExactly(count, count, 0);
  }

  private static CompletableFuture<String> started(Ways.Way way, Path file) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return way.text(file);
          } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
          }
        },
        Thread::startVirtualThread);
  }
}

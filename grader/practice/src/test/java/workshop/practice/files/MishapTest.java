package workshop.practice.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MishapTest {
  private static PracticeHost host;

  @TempDir Path folder;
  private FileWorld files;
  private Path file;

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
    Files.writeString(folder.resolve("letter.txt"), "0123456789");
    files = FileWorld.open(host, folder);
    file = files.root().resolve("letter.txt");
  }

  @AfterEach
  void close() {
    assertThat(files.gate().state().inFlight()).isZero();
    files.close();
  }

  @Test
  void a_file_is_there_until_somebody_opens_it() {
    files.behave("letter.txt", Mishap.GONE);

    assertThat(file).exists().isReadable();
    assertThatThrownBy(() -> Files.readString(file)).isInstanceOf(NoSuchFileException.class);
    assertThat(folder).isEmptyDirectory();
    assertThatThrownBy(() -> AsynchronousFileChannel.open(file))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_file_that_is_denied_is_there_and_cannot_be_opened() {
    files.behave("letter.txt", Mishap.DENIED);

    assertThat(file).exists();
    assertThat(Files.isReadable(file)).isFalse();
    assertThatThrownBy(() -> Files.newInputStream(file)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> AsynchronousFileChannel.open(file))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> Files.copy(file, files.root().resolve("copy.txt")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void a_file_that_breaks_is_read_to_its_middle() throws IOException {
    files.behave("letter.txt", Mishap.BREAKS);

    assertThat(file).isReadable();
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(in.readNBytes(5)).asString().isEqualTo("01234");
      assertThatThrownBy(in::read).hasMessage("Input/output error");
    }
    assertThatThrownBy(() -> Files.readString(file)).hasMessage("Input/output error");
    assertThatThrownBy(() -> Files.copy(file, files.root().resolve("copy.txt")))
        .hasMessage("Input/output error");
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer into = ByteBuffer.allocate(8);
      assertThat(channel.read(into, 2)).isEqualTo(3);
      assertThat(into.limit()).isEqualTo(8);
      assertThatThrownBy(() -> channel.map(FileChannel.MapMode.READ_ONLY, 0, 10))
          .hasMessage("Input/output error");
    }
  }

  @Test
  void a_file_that_breaks_does_so_without_waiting_too() throws Exception {
    files.behave("letter.txt", Mishap.BREAKS);

    try (AsynchronousFileChannel channel = AsynchronousFileChannel.open(file)) {
      ByteBuffer into = ByteBuffer.allocate(8);
      assertThat(channel.read(into, 0).get()).isEqualTo(5);
      assertThat(into.limit()).isEqualTo(8);
      Future<Integer> rest = channel.read(into, 5);
      assertThatThrownBy(rest::get)
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseMessage("Input/output error");
    }
  }
}

package workshop.practice.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.CompletionHandler;
import java.nio.channels.NonReadableChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AsyncFilesTest {
  private static final int FILES = 64;
  private static PracticeHost host;

  @TempDir Path folder;
  private FileWorld files;
  private final List<AsynchronousFileChannel> channels = new ArrayList<>();
  private final List<ByteBuffer> buffers = new ArrayList<>();

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
    files = FileWorld.open(host, folder);
    files.gate().hold();
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "text " + i);
      channels.add(AsynchronousFileChannel.open(files.root().resolve(i + ".txt")));
      buffers.add(ByteBuffer.allocate(100));
    }
  }

  @AfterEach
  void close() throws IOException {
    files.gate().open();
    for (AsynchronousFileChannel channel : channels) {
      channel.close();
    }
    files.close();
  }

  @Test
  void one_thread_starts_them_all_and_none_waits() throws Exception {
    List<Future<Integer>> reads = new ArrayList<>();

    for (int i = 0; i < FILES; i++) {
      reads.add(channels.get(i).read(buffers.get(i), 0));
    }
    var state = Await.held(files, FILES);

    assertThat(state.held())
        .extracting(HeldOperation::thread)
        .containsOnly(Thread.currentThread().threadId());
    assertThat(reads).noneMatch(Future::isDone);
    files.gate().open();
    for (int i = 0; i < FILES; i++) {
      int count = reads.get(i).get();
      assertThat(new String(buffers.get(i).array(), 0, count, UTF_8)).isEqualTo("text " + i);
    }
    assertThat(files.gate().state().inFlight()).isEqualTo(FILES);
  }

  @Test
  void a_handler_is_called_once_the_gate_lets_the_file_through() {
    CompletableFuture<String> told = new CompletableFuture<>();

    channels.get(1).read(buffers.get(1), 0, "with", handler(told));
    Await.held(files, 1);
    assertThat(told).isNotDone();
    files.gate().releaseAll();

    assertThat(told.join()).isEqualTo("6 with");
  }

  @Test
  void a_handler_runs_where_the_channel_was_told_to() throws Exception {
    try (ExecutorService mine = Executors.newSingleThreadExecutor(r -> new Thread(r, "mine"));
        AsynchronousFileChannel channel =
            AsynchronousFileChannel.open(files.root().resolve("2.txt"), Set.of(), mine)) {
      CompletableFuture<String> told = new CompletableFuture<>();
      CompletableFuture<String> where = told.thenApply(text -> Thread.currentThread().getName());
      channel.read(ByteBuffer.allocate(9), 0, "with", handler(told));
      files.gate().open();

      assertThat(where.join()).isEqualTo("mine");
    }
  }

  @Test
  void what_comes_after_the_first_reading_is_not_held_again() throws Exception {
    Future<Integer> first = channels.get(3).read(buffers.get(3), 0);
    Future<Integer> beside = channels.get(3).read(ByteBuffer.allocate(9), 0);
    Await.held(files, 1);
    files.gate().releaseAll();

    assertThat(first.get()).isEqualTo(6);
    assertThat(beside.get()).isEqualTo(6);
    assertThat(channels.get(3).read(ByteBuffer.allocate(9), 6).get()).isEqualTo(-1);
    assertThat(files.gate().state().held()).isEmpty();
  }

  @Test
  void writing_waits_as_reading_does() throws Exception {
    Path file = files.root().resolve("new.txt");
    try (AsynchronousFileChannel channel = AsynchronousFileChannel.open(file, CREATE, WRITE)) {
      CompletableFuture<String> told = new CompletableFuture<>();
      Future<Integer> first = channel.write(ByteBuffer.wrap(new byte[] {'a'}), 0);
      channel.write(ByteBuffer.wrap(new byte[] {'b'}), 1, "with", handler(told));
      Await.held(files, 1);
      assertThat(folder.resolve("new.txt")).isEmptyFile();
      files.gate().open();

      assertThat(first.get()).isEqualTo(1);
      assertThat(told.join()).isEqualTo("1 with");
    }
    assertThat(folder.resolve("new.txt")).hasContent("ab");
  }

  @Test
  void what_was_cancelled_while_held_never_starts() throws Exception {
    Future<Integer> cancelled = channels.get(4).read(buffers.get(4), 0);
    Future<Integer> other = channels.get(4).read(ByteBuffer.allocate(9), 0);
    Await.held(files, 1);

    assertThat(cancelled.cancel(true)).isTrue();
    files.gate().open();

    assertThat(other.get()).isEqualTo(6);
    assertThat(buffers.get(4).position()).isZero();
  }

  @Test
  void closing_ends_the_waiting() throws Exception {
    CompletableFuture<String> told = new CompletableFuture<>();
    Future<Integer> read = channels.get(5).read(buffers.get(5), 0);
    channels.get(5).read(buffers.get(5), 0, "with", handler(told));
    Await.held(files, 1);

    channels.get(5).close();

    assertThatThrownBy(read::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(AsynchronousCloseException.class);
    assertThatThrownBy(told::join).hasCauseInstanceOf(AsynchronousCloseException.class);
    assertThat(Await.inFlight(files, FILES - 1).held()).isEmpty();
    assertThatThrownBy(channels.get(5).read(buffers.get(5), 0)::get)
        .hasCauseInstanceOf(ClosedChannelException.class);
  }

  @Test
  void what_the_real_channel_refuses_is_refused_at_once() throws Exception {
    AsynchronousFileChannel channel = channels.get(6);

    assertThatThrownBy(() -> channel.read(buffers.get(6), -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> channel.read(buffers.get(6).asReadOnlyBuffer(), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> channel.read(buffers.get(6), 0, null, null))
        .isInstanceOf(NullPointerException.class);
    Path file = files.root().resolve("7.txt");
    try (AsynchronousFileChannel writing = AsynchronousFileChannel.open(file, WRITE)) {
      assertThatThrownBy(() -> writing.read(buffers.get(7), 0))
          .isInstanceOf(NonReadableChannelException.class);
    }
    assertThat(files.gate().state().held()).isEmpty();
  }

  @Test
  void a_lock_names_our_channel() throws Exception {
    Path file = files.root().resolve("8.txt");
    try (AsynchronousFileChannel channel = AsynchronousFileChannel.open(file, WRITE)) {
      var lock = channel.lock().get();
      assertThat(lock.acquiredBy()).isSameAs(channel);
      lock.release();
      assertThat(channel.tryLock().acquiredBy()).isSameAs(channel);
    }
  }

  private static CompletionHandler<Integer, String> handler(CompletableFuture<String> told) {
    return new CompletionHandler<>() {
      @Override
      public void completed(Integer count, String with) {
        told.complete(count + " " + with);
      }

      @Override
      public void failed(Throwable wrong, String with) {
        told.completeExceptionally(wrong);
      }
    };
  }
}

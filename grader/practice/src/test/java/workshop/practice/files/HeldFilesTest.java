package workshop.practice.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.Channel;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.world.GateState;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeldFilesTest {
  private static final int FILES = 64;
  private static PracticeHost host;

  @TempDir Path folder;
  private FileWorld files;
  private ExecutorService threads;

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
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "text " + i);
    }
    files = FileWorld.open(host, folder);
    files.gate().hold();
    threads = Executors.newVirtualThreadPerTaskExecutor();
  }

  @AfterEach
  void close() {
    files.gate().open();
    threads.close();
    files.close();
  }

  private Path file(int i) {
    return files.root().resolve(i + ".txt");
  }

  @Test
  void many_files_are_held_at_once_each_by_its_thread() throws Exception {
    List<Future<String>> texts =
        IntStream.range(0, FILES)
            .mapToObj(i -> threads.submit(() -> Files.readString(file(i))))
            .toList();

    GateState state = Await.held(files, FILES);

    assertThat(state.held()).extracting(HeldOperation::name).doesNotHaveDuplicates();
    assertThat(state.held()).extracting(HeldOperation::thread).doesNotHaveDuplicates();
    assertThat(state.mostInFlight()).isEqualTo(FILES);
    files.gate().open();
    for (int i = 0; i < FILES; i++) {
      assertThat(texts.get(i).get()).isEqualTo("text " + i);
    }
    assertThat(Await.inFlight(files, 0).ended()).isEqualTo(FILES);
  }

  @Test
  void a_file_is_in_flight_until_it_is_closed() throws Exception {
    files.gate().open();
    InputStream first = Files.newInputStream(file(0));
    FileChannel second = FileChannel.open(file(1));

    assertThat(first.readAllBytes()).asString().isEqualTo("text 0");
    assertThat(files.gate().state().inFlight()).isEqualTo(2);
    first.close();
    assertThat(Await.inFlight(files, 1).ended()).isEqualTo(1);
    second.close();
    second.close();

    assertThat(Await.inFlight(files, 0).ended()).isEqualTo(2);
  }

  @Test
  void a_file_that_is_held_at_its_end_is_read_and_stays_open() throws Exception {
    files.holdAtTheEnd();
    FileChannel first = FileChannel.open(file(0));
    AsynchronousFileChannel second = AsynchronousFileChannel.open(file(1));
    assertThat(read(first)).isEqualTo(6);
    assertThat(second.read(ByteBuffer.allocate(10), 0).get()).isEqualTo(6);
    assertThat(files.gate().state().held()).isEmpty();

    List<Future<?>> closings =
        List.of(threads.submit(closing(first)), threads.submit(closing(second)));

    assertThat(Await.held(files, 2).inFlight()).isEqualTo(2);
    assertThat(closings).noneMatch(Future::isDone);
    files.gate().open();
    for (Future<?> closing : closings) {
      closing.get();
    }
    second.close();
    assertThat(Await.inFlight(files, 0).ended()).isEqualTo(2);
  }

  @Test
  void an_interrupt_ends_the_closing_of_a_file_that_is_held_at_its_end() throws Exception {
    files.holdAtTheEnd();
    FileChannel channel = FileChannel.open(file(0));
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    Thread closer =
        Thread.startVirtualThread(
            () -> interrupted.completeAsync(() -> closedAndInterrupted(channel), Runnable::run));
    Await.held(files, 1);

    closer.interrupt();

    assertThat(interrupted.get()).isTrue();
    assertThat(Await.inFlight(files, 0).ended()).isEqualTo(1);
  }

  private static Callable<@Nullable Void> closing(Channel channel) {
    return () -> {
      channel.close();
      return null;
    };
  }

  private static boolean closedAndInterrupted(Channel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Thread.currentThread().isInterrupted();
  }

  @Test
  void who_shares_a_channel_waits_for_the_same_gate() throws Exception {
    FileChannel channel = FileChannel.open(file(7));
    List<Future<Integer>> reads = new ArrayList<>();
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      CompletableFuture<Integer> read = new CompletableFuture<>();
      readers.add(
          Thread.startVirtualThread(() -> read.completeAsync(() -> read(channel), Runnable::run)));
      reads.add(read);
    }
    await()
        .until(
            () -> readers.stream().allMatch(reader -> reader.getState() == Thread.State.WAITING));

    Await.held(files, 1);
    assertThat(reads).noneMatch(Future::isDone);
    files.gate().releaseAll();

    assertThat(reads.getFirst().get()).isEqualTo(6);
    assertThat(reads.getLast().get()).isEqualTo(6);
    channel.close();
    assertThat(files.gate().state().arrived()).isEqualTo(1);
  }

  private static int read(FileChannel channel) {
    try {
      return channel.read(ByteBuffer.allocate(100), 0);
    } catch (IOException wrong) {
      throw new java.io.UncheckedIOException(wrong);
    }
  }

  @Test
  void an_interrupt_ends_the_waiting() {
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread reader =
        Thread.startVirtualThread(
            () -> {
              try {
                seen.complete(new AssertionError(Files.readString(file(3))));
              } catch (IOException wrong) {
                seen.complete(wrong);
              }
              flag.complete(Thread.currentThread().isInterrupted());
            });
    Await.held(files, 1);

    reader.interrupt();

    assertThat(seen.join()).isInstanceOf(ClosedByInterruptException.class);
    assertThat(flag.join()).isTrue();
    assertThat(Await.inFlight(files, 0).held()).isEmpty();
  }

  @Test
  void closing_ends_the_waiting() throws Exception {
    FileChannel channel = FileChannel.open(file(4));
    Future<Integer> read = threads.submit(() -> channel.read(ByteBuffer.allocate(9)));
    Await.held(files, 1);

    channel.close();

    assertThatThrownBy(read::get).hasCauseInstanceOf(ClosedChannelException.class);
    assertThat(Await.inFlight(files, 0).held()).isEmpty();
    assertThatThrownBy(() -> channel.read(ByteBuffer.allocate(9)))
        .isInstanceOf(ClosedChannelException.class);
  }

  @Test
  void a_lock_names_our_channel() throws Exception {
    try (FileChannel channel = FileChannel.open(file(5), java.nio.file.StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      assertThat(lock.acquiredBy()).isSameAs(channel);
      assertThat(lock.isValid()).isTrue();
      lock.release();
      assertThat(channel.tryLock()).isNotNull();
    }
  }
}

package fileio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import workshop.practice.archive.Archive;
import workshop.practice.files.FileWorld;
import workshop.practice.files.Mishap;
import workshop.practice.world.PracticeHost;

/// No thread waits for a file. The permit is the file that may be open.
public final class WordCount {
  private static final int LIMIT = 64;

  public WordReport count(Path folder) throws IOException, InterruptedException {
    Count count = new Count();
    for (Path file : files(folder)) {
      count.permits.acquire();
      new Reader(file, count).open();
    }
    count.permits.acquire(LIMIT); // all are back: all files are closed
    return count.report();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found =
        Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> attributes.isRegularFile())) {
      return found.toList();
    }
  }

  /// What all readers share. Handlers run on threads of the system, so it has a lock.
  private static final class Count {
    private final Semaphore permits = new Semaphore(LIMIT);
    private final Map<String, Long> words = new HashMap<>();
    private final Map<Path, Reason> unreadable = new HashMap<>();

    private synchronized void add(Map<String, Long> more) {
      more.forEach((word, n) -> words.merge(word, n, Long::sum));
    }

    private synchronized void fail(Path file, IOException why) {
      unreadable.put(file, Reason.of(why));
    }

    private synchronized WordReport report() {
      return new WordReport(words, unreadable);
    }
  }

  /// Reads one file piece by piece: what arrives starts the next reading.
  private static final class Reader implements CompletionHandler<Integer, AsynchronousFileChannel> {
    private final Path file;
    private final Count count;
    private final Tally tally = new Tally();
    private final ByteBuffer piece = ByteBuffer.allocate(8 * 1024);
    private long position;

    private Reader(Path file, Count count) {
      this.file = file;
      this.count = count;
    }

    private void open() {
      try {
        AsynchronousFileChannel channel = AsynchronousFileChannel.open(file);
        channel.read(piece, position, channel, this);
      } catch (IOException e) {
        count.fail(file, e);
        count.permits.release();
      }
    }

    @Override
    public void completed(Integer read, AsynchronousFileChannel channel) {
      try {
        if (read < 0) {
          count.add(tally.words());
          end(channel);
        } else {
          position += read;
          tally.add(piece.flip());
          channel.read(piece.clear(), position, channel, this);
        }
      } catch (IOException e) {
        failed(e, channel);
      }
    }

    @Override
    public void failed(Throwable why, AsynchronousFileChannel channel) {
      count.fail(file, why instanceof IOException failure ? failure : new IOException(why));
      end(channel);
    }

    private void end(AsynchronousFileChannel channel) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        count.permits.release();
      }
    }
  }

  /// Counts an archive of 2,000 letters: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    boolean trouble = false; // task 2: true
    try (Archive archive = Archive.write(Files.createTempDirectory("archive"), 7, 2_000);
        PracticeHost host = PracticeHost.start();
        FileWorld files = FileWorld.open(host, archive.folder())) {
      List<String> lost = trouble ? archive.letters().subList(200, 205) : List.of();
      if (trouble) {
        files.behave(lost.get(0), Mishap.GONE);
        files.behave(lost.get(1), Mishap.DENIED);
        files.behave(lost.get(2), Mishap.BREAKS);
        archive.spoil(lost.get(3));
        archive.cut(lost.get(4));
      }
      WordReport report = new WordCount().count(files.root());
      System.out.printf(
          "%d words counted where the readable letters have %d; not readable: %s%n"
              + "at most %d files open at once, %d left open%n",
          report.words().values().stream().mapToLong(n -> n).sum(),
          archive.wordsWithout(lost).values().stream().mapToLong(n -> n).sum(),
          report.unreadable(),
          files.log().mostInFlight(),
          files.gate().state().inFlight());
    }
  }
}
